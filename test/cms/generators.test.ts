/**
 * Tests recipes in Markdown pages of static site generators. Checks the table in docs/embedding/systems.md.
 */
import { describe, it } from 'node:test';
import { generators, type Generator, type Page } from './generators/generators.js';
import { openPage } from './support/browser.js';
import type { CallServer } from './support/call-server.js';
import { holdTable } from './support/documents.js';
import { serveFolder } from './support/folder-server.js';
import { outcome } from './support/outcome.js';
import { recipes } from './wordpress/recipes.js';
import { useCall } from './support/use-call.js';

const rows = new Map<string, string[]>();
const started = useCall();

/** One page for each recipe, by the name of the recipe in the table. */
function pagesFor({ url }: CallServer): Readonly<Record<string, Page>> {
  const codes = recipes(url);
  const pasted = [
    'The script tag',
    'The element and the script',
    'The iframe',
    'A badge with a link',
  ] as const;
  return {
    ...Object.fromEntries(pasted.map(name => [name, { markdown: codes[name] }])),
    'The element, and the script in the head': {
      markdown: codes['The element'],
      headScript: `${url}metropolis-call.js`,
    },
    'A badge with a link, in Markdown': {
      markdown: `[![Berlin has signed the call](<${url}badge.svg>)](<${url}fr/>)`,
    },
  };
}

async function tryGenerator(generator: Generator): Promise<void> {
  const { page } = await openPage(started.browser);
  try {
    for (const { names, folder } of builtSites(generator, Object.entries(pagesFor(started.call)))) {
      const site = folder === undefined ? undefined : await serveFolder(folder);
      for (const [index, name] of names.entries()) {
        await page.goto(site ? `${site.url}page${index}.html` : 'about:blank', { waitUntil: 'networkidle0' });
        const cell = site ? await outcome(page, generator.area) : 'does not build';
        rows.set(name, [...(rows.get(name) ?? []), cell]);
      }
      await site?.stop();
    }
  } finally {
    await page.close();
  }
}

interface Site {
  /** The names of the recipes, in the order of their pages. */
  readonly names: readonly string[];
  /** Undefined if the site cannot be built. */
  readonly folder: string | undefined;
}

/** One site with all pages. If the build fails, one site for each page. */
function builtSites({ build }: Generator, pages: readonly (readonly [string, Page])[]): readonly Site[] {
  const built = (some: typeof pages): Site => ({
    names: some.map(([name]) => name),
    folder: build(Object.fromEntries(some.map(([, page], index) => [`page${index}`, page]))),
  });
  const whole = built(pages);
  return whole.folder === undefined ? pages.map(page => built([page])) : [whole];
}

describe('A static site generator', () => {
  for (const generator of generators) {
    it(`${generator.name} builds a site with each recipe`, () => tryGenerator(generator));
  }

  it('has the results that docs/embedding/systems.md states', async () => {
    const columns = ['', ...generators.map(({ name }) => name)];
    await holdTable(
      'systems.md',
      'generators',
      columns,
      [...rows].map(([name, cells]) => [name, ...cells]),
    );
  });
});
