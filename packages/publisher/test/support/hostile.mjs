import * as fc from 'fast-check';

/** Texts that break programs: markup, formulas, paths, device names, control characters, lone surrogates. */
export const hostileText = fc.oneof(
  fc.constantFrom(
    ...[
      '<script>alert(1)</script>',
      '"><img src=x onerror=alert(1)>',
      '&lt;',
      '{{7*7}}',
      '${7*7}',
      "'; DROP TABLE x",
    ],
    ...[
      '=cmd|"/c calc"!A1',
      '+1',
      '-1',
      '@SUM(A1)',
      '\t=1',
      '＝1',
      '../x',
      '..\\x',
      '/etc/passwd',
      'C:\\x',
      'file:///x',
    ],
    ...[
      'con',
      'NUL',
      'aux.txt',
      'count',
      '.',
      '..',
      '.git',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
    ],
    ...[
      '\u202eevil',
      '\u2066x\u2069',
      '\u001b[2J',
      '\u0000',
      '\ud800',
      '\ufeff',
      '\u200b',
      'a\u0301\u0301\u0301\u0301',
    ],
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      'http://',
      'https://user:pass@example.org/',
      '1e999',
      '-0',
      'NaN',
    ],
    ...[
      '2024-02-30',
      '9999-12-31',
      '05/06/2024',
      'FR',
      'Narnia',
      'yes',
      'oui',
      'presidency',
      'Berlin',
      '北京',
      '',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'";,\t\r\n\'=+-@ ab'), maxLength: 12 }),
);

const headings = [
  'id',
  'name',
  'name:fr',
  'country',
  'url',
  'member',
  'role',
  'joined',
  'latitude',
  'longitude',
];

const quoted = text => `"${text.replaceAll('"', '""')}"`;

/** Spreadsheets with hostile cells that are correctly quoted. */
export const hostileSheet = fc
  .record({
    columns: fc.subarray(headings).map(chosen => [...new Set(['name', ...chosen])]),
    rows: fc.array(fc.array(hostileText, { minLength: 10, maxLength: 10 }), { maxLength: 8 }),
    separator: fc.constantFrom(';', ',', '\t'),
  })
  .map(({ columns, rows, separator }) =>
    [columns, ...rows.map(row => row.slice(0, columns.length))]
      .map(cells => cells.map(quoted).join(separator))
      .join('\r\n'),
  );

/** A row of a CSV file. Only its texts may be wrong. */
export const hostileRow = fc
  .tuple(hostileText, hostileText, fc.constantFrom('', 'FR', 'México', 'SN'))
  .map(([name, other, country]) => ['', name, other, country].map(quoted).join(';'));

const layouts = fc.constantFrom(undefined, 1, 2, '\t');

/** JSON documents. Many of them are similar to a call. */
export const hostileDocument = fc
  .tuple(
    fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          updated: fc.oneof(fc.jsonValue(), fc.constant('2024-01-01T00:00:00Z')),
          title: fc.jsonValue(),
          signatoryCount: fc.oneof(fc.nat(9), fc.jsonValue()),
          signatories: fc.array(
            fc.oneof(
              fc.jsonValue(),
              fc.record({ id: hostileText, name: fc.oneof(hostileText, fc.jsonValue()), x: fc.jsonValue() }),
            ),
            { maxLength: 4 },
          ),
        },
        { requiredKeys: ['signatories'] },
      ),
    ),
    layouts,
  )
  .map(([value, layout]) => JSON.stringify(value, null, layout));
