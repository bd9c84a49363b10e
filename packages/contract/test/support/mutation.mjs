/** The steps (keys and indices) to every place of a JSON value. The value itself is included. */
export function placesOf(json, steps = []) {
  const inside = typeof json === 'object' && json !== null ? Object.entries(json) : [];
  const step = key => (Array.isArray(json) ? Number(key) : key);
  return [steps, ...inside.flatMap(([key, value]) => placesOf(value, [...steps, step(key)]))];
}

/** The JSON value with the value at a place replaced. If `by` is undefined, the place is removed. */
export function replaceAt(json, [step, ...rest], by) {
  if (step === undefined) {
    return by;
  }
  if (Array.isArray(json)) {
    return json
      .map((entry, index) => (index === step ? replaceAt(entry, rest, by) : entry))
      .filter(entry => entry !== undefined);
  }
  const entries = Object.entries(json).map(([key, value]) => [
    key,
    key === step ? replaceAt(value, rest, by) : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Values to put into any place of a call: typical mistakes, and rare values that are valid. */
export const nearMisses = [
  ...[
    'javascript:alert(1)',
    '//metropolis.org',
    ' https://a',
    'https://',
    'http://a',
    'HTTPS://a b',
    'https://[',
  ],
  ...['a@b', 'a@b@c', 'A <a@b.example>', 'mailto:a@b.example', 'x@', '"a"@b', 'a,b@c', 'a\\b@c', '(a)@b'],
  ...[
    '2023-02-29',
    '2024-02-29',
    '1900-02-29',
    '2000-02-29',
    '2024-04-31',
    '2024-13-01',
    '0000-01-01',
    '28/05/2020',
  ],
  ...['2020-06-30T00:00:00Z', '2020-02-30T00:00:00Z', '2020-06-30T24:00:00Z', '2020-06-30t00:00:00z'],
  ...['2020-06-30T00:00:00.5+23:59', '2020-06-30T00:00:00', '2020-06-30 00:00:00Z', '2020-06-30T00:00:00.Z'],
  ...['EN', 'e', 'engl', 'en_US', 'en-', 'en-US-posix', 'zh-Hant-TW-abcde', 'x-y', 'de-1996', 'i-klingon'],
  ...[
    '',
    ' \n\u{feff}',
    'x',
    'open',
    'Open',
    'Closed',
    'presidency',
    'Presidency',
    'ES',
    'es',
    'ESP',
    'É',
    'true',
  ],
  ...[0, 1, 2, -1, 1.5, 2 ** 53 - 1, 2 ** 53, 5e-324, 1e300, 90, 90.1, -180, 180.5, '1', '42'],
  ...[
    null,
    true,
    false,
    [],
    [[]],
    [null],
    ['x'],
    ['2020-05-28'],
    { id: 'x', name: 'x' },
    { lang: 'x', url: 'x' },
  ],
  ...[
    {},
    { en: '' },
    { en: 'x' },
    { en: 'x', '': 'y' },
    { en: 'x', fr: null },
    { en: {} },
    { en: 'https://a' },
  ],
  ...[
    { en_US: 'https://a' },
    { latitude: 1 },
    { latitude: 1, longitude: 200 },
    { count: 0 },
    { title: 'x', url: 'x' },
  ],
  JSON.parse('{ "__proto__": "x", "constructor": "y" }'),
];
