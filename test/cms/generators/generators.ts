/**
 * Static site generators, each with a small site whose pages are in Markdown.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../support/processes.js';

/** A page of a site. */
export interface Page {
  readonly markdown: string;
  /** URL of a script that the generator adds to the head of the page. */
  readonly headScript?: string;
}

export interface Generator {
  readonly name: string;
  /** Selector of the HTML made from the Markdown. */
  readonly area: string;
  /**
   * Builds a site.
   *
   * @param pages by their names
   * @returns the folder with `<name>.html` of each. Undefined if the generator refuses one of them.
   */
  readonly build: (pages: Readonly<Record<string, Page>>) => string | undefined;
}

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

export const generators: readonly Generator[] = [
  { name: 'Eleventy 3.1.8', area: 'main', build: buildEleventy },
  { name: 'Hugo 0.111.3', area: 'main', build: pages => buildHugo(pages, '') },
  {
    name: 'Hugo with `unsafe = true`',
    area: 'main',
    build: pages => buildHugo(pages, '[markup.goldmark.renderer]\nunsafe = true\n'),
  },
  { name: 'VitePress 1.6.4', area: '.vp-doc', build: buildVitePress },
];

function buildEleventy(pages: Readonly<Record<string, Page>>): string {
  const folder = temporaryFolder('eleventy');
  write(folder, 'in/_includes/page.liquid', layout('{% if script %}', 'script', '{% endif %}', 'content'));
  for (const [name, { markdown, headScript = '' }] of Object.entries(pages)) {
    const matter = { layout: 'page.liquid', permalink: `${name}.html`, script: headScript || false };
    write(folder, `in/${name}.md`, `---json\n${JSON.stringify(matter)}\n---\n\n${markdown}\n`);
  }
  run(folder, process.execPath, join(modules, '@11ty/eleventy/cmd.cjs'), '--input=in', '--output=out');
  return join(folder, 'out');
}

function buildHugo(pages: Readonly<Record<string, Page>>, config: string): string {
  const folder = temporaryFolder('hugo');
  write(folder, 'config.toml', `baseURL = "http://localhost/"\nuglyURLs = true\n${config}`);
  const html = layout('{{ with .Params.script }}', '.', '{{ end }}', '.Content');
  write(folder, 'layouts/_default/single.html', html);
  for (const [name, { markdown, headScript }] of Object.entries(pages)) {
    write(folder, `content/${name}.md`, `${JSON.stringify({ script: headScript })}\n\n${markdown}\n`);
  }
  run(folder, 'hugo', '--quiet', '--destination', 'out');
  return join(folder, 'out');
}

const vitePressConfig = `export default {
  ignoreDeadLinks: 'localhostLinks',
  vue: { template: { compilerOptions: { isCustomElement: tag => tag === 'metropolis-call' } } },
};
`;

function buildVitePress(pages: Readonly<Record<string, Page>>): string | undefined {
  const folder = temporaryFolder('vitepress');
  write(folder, '.vitepress/config.mjs', vitePressConfig);
  symlinkSync(modules, join(folder, 'node_modules'));
  for (const [name, { markdown, headScript }] of Object.entries(pages)) {
    const head = headScript === undefined ? [] : [['script', { async: '', src: headScript }]];
    write(folder, `${name}.md`, `---\n${JSON.stringify({ head })}\n---\n\n${markdown}\n`);
  }
  try {
    run(folder, process.execPath, join(modules, 'vitepress/bin/vitepress.js'), 'build', '--outDir', 'out');
    return join(folder, 'out');
  } catch (error) {
    if (/build error/.test(String(error))) {
      return undefined;
    }
    throw error;
  }
}

/** A page around the content, in the template language of a generator. */
function layout(ifScript: string, script: string, end: string, content: string): string {
  const tag = `${ifScript}<script async src="{{ ${script} }}"></script>${end}`;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${tag}</head><body><main>{{ ${content} }}</main></body></html>`;
}

function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function run(cwd: string, command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
}
