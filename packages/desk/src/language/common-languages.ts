/** Languages of Metropolis's members, to choose from. Others are typed as tags (BCP 47). */
export const commonLanguages = [
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
  ...['nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'sw', 'th', 'tr', 'uk', 'ur', 'vi', 'zh-Hans', 'zh-Hant'],
];
