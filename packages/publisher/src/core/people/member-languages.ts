/** The languages of Metropolis's members, without Chinese, which has two scripts. */
export const memberLanguages = [
  ...[
    'ar',
    'bn',
    'ca',
    'de',
    'el',
    'en',
    'es',
    'eu',
    'fa',
    'fr',
    'gl',
    'he',
    'hi',
    'id',
    'it',
    'ja',
    'ko',
    'ms',
  ],
  ...['nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'sw', 'th', 'tr', 'uk', 'ur', 'vi'],
];
