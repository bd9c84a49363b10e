import * as fc from 'fast-check';
import { arbitraryCall } from './arbitrary-call.js';
import { mutate, mutations } from './mutation.js';
import { fullCall, nearMisses } from './near-misses.js';

/** A document as a server may send it. It is plain data, so that a failing example can be read. */
export interface RawDocument {
  readonly text: string;
  /** What damaged its bytes. */
  readonly damage: readonly Damage[];
}

/** These bytes replace others at a place, modulo the length. */
interface Damage {
  readonly at: number;
  readonly length: number;
  readonly by: readonly number[];
}

/** These increase `scriptRuns` if they are used as markup, a template or a script. */
export const payloads = [
  '<img src=data:, onerror="scriptRuns++">',
  '"><script>scriptRuns++</script>',
  '</bdi></section><svg onload=scriptRuns++><style>*{display:none}</style>',
  `<iframe srcdoc="<script>top.scriptRuns++</script>"></iframe>`,
  'javascript:scriptRuns++',
  'JAVASCRIPT://%0ascriptRuns++',
  ' \u0001java\nscript:scriptRuns++',
  'data:text/html,<script>opener.scriptRuns++</script>',
  'https://a"onclick="scriptRuns++',
  "https://a/'onfocus=scriptRuns++//autofocus",
  'a@b?cc=c@d&body=<script>scriptRuns++</script>',
  '${scriptRuns++}{{scriptRuns++}}',
  '<!--?lit$0$--><?lit$0$>$lit$',
] as const;

const oddTexts = fc.oneof(
  fc.constantFrom(...payloads),
  fc.constantFrom('\u202e\u2066\u2069\u200f', '\ud800', '\udc00x', '\0', '\u{feff}', '\u{10ffff}', '\n\n'),
  fc.constantFrom('__proto__', 'constructor', 'undefined', 'NaN', 'ZZ', 'xx', 'i-klingon', 'en-u-nu-arab'),
  fc.constantFrom('#1e400', '#-1e400', '#-0', '#9007199254740993', '#1e-400', '#123456789e-3', '#0.1e1'),
  fc.nat(20_000).map(length => 'x'.repeat(length)),
  fc.nat(2000).map(length => 'e\u0301\n\n '.repeat(length)),
);

const oddKeys = fc.constantFrom('__proto__', 'constructor', 'en', 'ar', 'iw', 'url', 'then', 'toJSON', '');

const oddValues = fc.oneof(
  oddTexts,
  fc.jsonValue({ maxDepth: 3 }),
  fc.nat(300).map(depth => JSON.parse('[{"en":'.repeat(depth) + '1' + '}]'.repeat(depth)) as unknown),
  fc.dictionary(oddKeys, oddTexts),
);

/** Without a list elsewhere, which would have to be loaded. */
const callWithList = Object.fromEntries(Object.entries(fullCall).filter(([key]) => key !== 'signatoriesUrl'));

const text = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .oneof(
        fc.tuple(arbitraryCall, mutations(oddValues, oddTexts, oddKeys)),
        fc.tuple(fc.constant(callWithList), nearMisses),
      )
      .map(([call, all]) => withNumbers(JSON.stringify(mutate(call, all)))),
  },
  { weight: 1, arbitrary: fc.json() },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '[', '{"version":2}', '['.repeat(100_000), '{"a":'.repeat(9999)),
  },
);

const damage = fc.record({
  at: fc.nat(99_999),
  length: fc.nat(9),
  by: fc.array(fc.oneof(fc.nat(255), fc.constantFrom(...new TextEncoder().encode('"\\{}[]:,0'))), {
    maxLength: 4,
  }),
});

export const arbitraryDocument: fc.Arbitrary<RawDocument> = fc.record({
  text,
  damage: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(damage, { minLength: 1, maxLength: 3 }) },
  ),
});

/** Numbers that no JavaScript value is written as stand in strings: `"#1e400"`. */
function withNumbers(json: string): string {
  return json.replaceAll(/"#([-\d.e]+)"/g, '$1');
}

export function bytesOf(document: RawDocument): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(document.text);
  return document.damage.reduce((before, { at, length, by }) => {
    const start = at % (before.length + 1);
    return Uint8Array.from([...before.slice(0, start), ...by, ...before.slice(start + length)]);
  }, bytes);
}
