/**
 * Makes `demo/generated/page-texts.ts` from the pages of the demo. It has the English text of each element with
 * `data-text`, for `lit-localize` to extract. The pages can be read without scripts, and each text is written only
 * once.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const demo = new URL('../../demo/', import.meta.url);

/** Texts by their `data-text`. */
type PageTexts = ReadonlyMap<string, string>;

export function writePageTexts(): void {
  const page = textsOf('index.html');
  const hosts = textsOf('preview/plain.html', 'preview/dark.html', 'preview/city.html');
  mkdirSync(new URL('generated/', demo), { recursive: true });
  writeFileSync(
    new URL('generated/page-texts.ts', demo),
    `import { msg } from '@lit/localize';

type Texts = Readonly<Record<string, () => string>>;

/** The texts of the demo's page. */
export const pageTexts: Texts = ${codeOf(page, 'page')};

/** The texts of the preview's host pages. */
export const hostTexts: Texts = ${codeOf(hosts, 'host')};
`,
  );
}

/** @throws if pages have different texts of one name */
function textsOf(...pages: readonly string[]): PageTexts {
  const texts = new Map<string, string>();
  for (const page of pages) {
    for (const [name, text] of namedTexts(parse(readFileSync(new URL(page, demo), 'utf8')))) {
      if ((texts.get(name) ?? text) !== text) {
        throw new Error(`${page}: another page has a different text for data-text="${name}"`);
      }
      texts.set(name, text);
    }
  }
  return texts;
}

function namedTexts(node: Node): [string, string][] {
  const name = 'attrs' in node && node.attrs.find(attribute => attribute.name === 'data-text')?.value;
  const children = 'childNodes' in node ? node.childNodes : [];
  return name ? [[name, children.map(textOf).join('')]] : children.flatMap(namedTexts);
}

function textOf(node: Node): string {
  return 'value' in node ? node.value.trim().replaceAll(/\s+/g, ' ') : '';
}

function codeOf(texts: PageTexts, prefix: string): string {
  const lines = [...texts].map(
    ([name, text]) =>
      `  ${JSON.stringify(name)}: () => msg(${JSON.stringify(text)}, { id: '${prefix}-${name}' }),\n`,
  );
  return `{\n${lines.join('')}}`;
}
