import { expect } from '@open-wc/testing';
import { readSettings } from '../../demo/settings.js';
import type { PieceName, Recipe, RecipeId, SnippetContext } from '../../demo/recipes/recipe.js';
import { writeRecipe } from '../../demo/recipes/write-recipe.js';
import { createEndpoint, crossOrigin } from '../support/endpoint.js';
import { builtFile, hostFiles, widgetOf } from '../support/host-page.js';
import { type HostPage, openPage } from '../support/page.js';
import { demoCall, partOf, partsOf, partText, until, untilState } from '../support/widget.js';

const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;

const settings = readSettings(
  new URLSearchParams(
    'lang=es&layout=banner&highlight=berlin&theme=dark&sections=count+join&heading-level=3&refresh=0&accent=%23ffcc00&font-family="Courier New", serif',
  ),
);

/** What editors paste into a page: the recipe, and its pieces. */
const pasted: readonly (readonly [RecipeId, ...PieceName[]])[] = [
  ['script', 'page'],
  ['element', 'page'],
  ['wordpress', 'script-tag'],
  ['drupal', 'page'],
  ['typo3', 'page'],
  ['single-page', 'head', 'element'],
];

describe('A snippet', () => {
  for (const [id, ...names] of pasted) {
    const title = `for ${id} (${names.join(' and ')})`;

    it(`${title} shows the widget with its settings, in an empty page under its policy`, async () => {
      const widget = await untilState(widgetOf(await paste(await recipeOf(id), ...names)), 'ready');
      expect(partText(widget, 'title')).to.equal('Llamamiento a repensar nuestros espacios metropolitanos');
      expect(partText(widget, 'join')).to.equal('Adherirse al llamamiento');
      expect(partsOf(widget, 'summary')).to.have.length(0);
      expect(partText(widget, 'card')).to.include('Berlín ha firmado');
      expect(widget).to.include({ layout: 'banner', headingLevel: 3, refresh: 0 });
      const { backgroundColor, fontFamily } = getComputedStyle(partOf(widget, 'join'));
      expect(backgroundColor).to.equal('rgb(255, 204, 0)');
      expect(fontFamily).to.include('Courier New');
      expect(getComputedStyle(partOf(widget, 'card')).colorScheme).to.equal('dark');
    });

    it(`${title} needs every directive of its policy`, async () => {
      const recipe = await recipeOf(id);
      for (const directive of recipe.policy.split('; ')) {
        const policy = recipe.policy.replace(directive, directive.split(' ')[0] ?? '');
        const page = await paste({ ...recipe, policy }, ...names);
        expect(await isWhole(page), `without ${directive}`).to.equal(false);
      }
    });

    it(`${title} runs no script with another hash`, async () => {
      const recipe = await recipeOf(id, {
        integrity: { 'metropolis-call.js': `sha384-${'A'.repeat(64)}` },
      });
      const page = await paste(recipe, ...names);
      expect(page.document.querySelectorAll('metropolis-call:defined')).to.have.length(0);
    });
  }

  it('has a plain link, which stays if the script cannot be loaded', async () => {
    const recipe = await recipeOf('element', { folder: `${crossOrigin}/nowhere/` });
    const link = (await paste(recipe)).document.querySelector('a');
    expect(link?.checkVisibility()).to.equal(true);
    expect(link?.href).to.equal('https://example.org/join');
  });

  it('has a plain link, which shows without scripts', async () => {
    const { pieces } = await recipeOf('script');
    expect(pieces[0]?.code).to.match(
      /<noscript><a href="https:\/\/example\.org\/join">Join &amp; sign<\/a><\/noscript>$/,
    );
  });

  it('can have the call itself, which cannot end its script element', async () => {
    const inlineCall = { ...demoCall, title: '</script><!--' };
    const { pieces } = await recipeOf('element', { inlineCall });
    const template = document.createElement('template');
    template.innerHTML = pieces[0]?.code ?? '';
    const data = template.content.querySelector('metropolis-call > script[type="application/json"]');
    expect(JSON.parse(data?.textContent ?? '')).to.deep.equal(inlineCall);
  });

  it('names the package file by its version', async () => {
    for (const id of ['typescript', 'react', 'vue'] as const) {
      expect((await recipeOf(id)).pieces[0]?.code).to.include('metropolis-call-1.2.3.tgz');
    }
  });

  it('has no attributes with default values', async () => {
    const settings = readSettings(new URLSearchParams());
    const { pieces } = await writeRecipe('element', settings, await contextOf({}));
    expect(pieces[0]?.code).to.match(/^<metropolis-call src="[^"]+">\n/);
  });
});

describe('The snippet of an iframe', () => {
  it('shows the widget with its settings, under its policy', async () => {
    const { folder } = await hostRelease();
    const call = `${folder}call.json`;
    const page = await paste(await recipeOf('iframe', { folder, isOwnFolder: true, call }));
    const widget = await widgetIn(frameOf(page));
    expect(partText(widget, 'join')).to.equal('Adherirse al llamamiento');
    expect(partsOf(widget, 'summary')).to.have.length(0);
    expect(widget.getAttribute('src')).to.equal(call);
  });

  it('has the height of its content, and follows it', async () => {
    const { folder } = await hostRelease();
    const page = await paste(
      await writeRecipe(
        'iframe',
        readSettings(new URLSearchParams('refresh=0')),
        await contextOf({ folder, isOwnFolder: true, call: `${folder}call.json` }),
      ),
    );
    const frame = frameOf(page);
    const widget = await widgetIn(frame);
    await untilFits(page);
    const before = frame.clientHeight;
    expect(before).to.be.greaterThan(480);
    widget.setAttribute('layout', 'button');
    await until(widget, () => widget.matches(':state(button)'));
    await untilFits(page);
    expect(frame.clientHeight).to.be.lessThan(before);
  });

  it('does not run a script for the height with another hash', async () => {
    const { folder } = await hostRelease();
    const changed = { ...integrity, 'frame-height.js': `sha384-${'A'.repeat(64)}` };
    const call = `${folder}call.json`;
    const page = await paste(
      await recipeOf('iframe', { folder, isOwnFolder: true, call, integrity: changed }),
    );
    await widgetIn(frameOf(page));
    expect(frameOf(page).clientHeight).to.equal(480);
  });

  it('shows a call elsewhere once frame.html has the line for it', async () => {
    const { crossOriginUrl } = await createEndpoint({ json: demoCall, cors: true });
    const recipe = await recipeOf('iframe', {
      folder: (await hostRelease()).folder,
      isOwnFolder: true,
      call: crossOriginUrl,
    });
    const line = recipe.pieces.find(({ name }) => name === 'frame-sources')?.code ?? '';
    const { folder } = await hostRelease(line);
    const code = recipe.pieces[0]?.code.replaceAll(/https?:[^"]*\/(?=frame)/g, folder) ?? '';
    const page = await paste({ ...recipe, pieces: [{ name: 'page', code }] });
    const widget = await widgetIn(frameOf(page));
    expect(widget.getAttribute('src')).to.equal(crossOriginUrl);
  });

  it('has a plain link under it, and its script as an extra behind both', async () => {
    const { pieces } = await recipeOf('iframe');
    const { content } = Object.assign(document.createElement('template'), { innerHTML: pieces[0]?.code });
    const selectors = ['div > iframe', 'p > a', 'script[src$="/frame-height.js"][async][crossorigin]'];
    expect([...content.children].map(({ localName }) => localName)).to.deep.equal(['div', 'p', 'script']);
    expect(selectors.map(selector => content.querySelectorAll(selector).length)).to.deep.equal([1, 1, 1]);
  });

  it('has every set attribute in the query', async () => {
    const { src, ...others } = queryOf(await recipeOf('iframe'));
    expect(others).to.deep.equal({
      lang: 'es',
      layout: 'banner',
      highlight: 'berlin',
      theme: 'dark',
      sections: 'count join',
      'heading-level': '3',
      refresh: '0',
    });
    expect(src).to.match(/^http:.*call\.json$/);
  });

  it('is not written for a call that the frame of this site does not show', async () => {
    const other = readSettings(new URLSearchParams('src=https://example.org/call.json'));
    const recipe = await writeRecipe('iframe', other, await contextOf({}));
    expect(recipe).to.deep.include({ pieces: [], problem: 'call-not-in-frame' });
  });
});

describe('The snippet of a badge', () => {
  it('shows the picture beside the call, as a link to join, under its policy', async () => {
    const { files, folder } = await hostFiles({
      'call.json': { json: demoCall },
      'badges/es/count.svg': {
        body: '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="20"/>',
        headers: { 'content-type': 'image/svg+xml' },
      },
    });
    expect(folder).to.match(/^\/endpoint\//);
    const call = new URL(files['call.json'].url, location.href).href;
    const page = await paste(await recipeOf('badge', { call, language: 'es' }));
    const image = page.document.querySelector<HTMLImageElement>('a[href="https://example.org/join"] > img');
    expect(image?.naturalWidth).to.equal(90);
    expect(image?.alt).to.equal('Metropolis call, number of signatories');
  });
});

/** A folder with the release and a call, of which `frame.html` lists that call or has the given line. */
async function hostRelease(line?: string): Promise<{ folder: string }> {
  const frame = await builtFile('frame.html');
  const body = line ? frame.body?.replace(/<meta name="metropolis-call-sources"[^>]*>/, line) : frame.body;
  const { folder } = await hostFiles({
    'call.json': { json: demoCall },
    'frame.html': { ...frame, ...(body !== undefined && { body }) },
    'frame-height.js': await builtFile('frame-height.js'),
    'metropolis-call.js': await builtFile('metropolis-call.js'),
    'locales/es.json': await builtFile('locales/es.json'),
  });
  return { folder: `${location.origin}${folder}/` };
}

function frameOf({ document }: HostPage): HTMLIFrameElement {
  return document.querySelector('iframe') as HTMLIFrameElement;
}

/** Resolves when the frame has the height of its content. */
async function untilFits(page: HostPage): Promise<void> {
  const frame = frameOf(page);
  const fits = () =>
    frame.clientHeight ===
    Math.ceil(frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0);
  while (!fits()) {
    await new Promise(resolve => page.window.addEventListener('message', resolve, { once: true }));
  }
}

/** The widget in a frame, when it is ready. */
async function widgetIn(frame: HTMLIFrameElement): Promise<HTMLElement> {
  if (!frame.contentDocument?.querySelector('metropolis-call')) {
    await new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  }
  return untilState(frame.contentDocument?.querySelector('metropolis-call') as HTMLElement, 'ready');
}

function queryOf({ pieces }: Recipe): Record<string, string> {
  const template = document.createElement('template');
  template.innerHTML = pieces[0]?.code ?? '';
  const { searchParams } = new URL(template.content.querySelector('iframe')?.src ?? '');
  return Object.fromEntries(searchParams);
}

async function recipeOf(id: RecipeId, context: Partial<SnippetContext> = {}): Promise<Recipe> {
  return writeRecipe(id, settings, await contextOf(context));
}

/** The files and the call are on another host than the page, as usual. */
async function contextOf(changes: Partial<SnippetContext>): Promise<SnippetContext> {
  const { crossOriginUrl } = await createEndpoint({ json: demoCall, cors: true });
  return {
    folder: `${crossOrigin}/dist/`,
    isOwnFolder: false,
    call: crossOriginUrl,
    version: '1.2.3',
    integrity,
    link: { href: 'https://example.org/join', text: 'Join & sign' },
    language: 'en',
    badgeText: 'Metropolis call, number of signatories',
    ...changes,
  };
}

/** An empty page with these pieces, the first by default, under the recipe's policy alone. */
function paste({ pieces, policy }: Recipe, ...names: readonly PieceName[]): Promise<HostPage> {
  const chosen = names.length ? names : pieces.slice(0, 1).map(({ name }) => name);
  const codes = pieces.filter(({ name }) => chosen.includes(name)).map(({ code }) => code);
  return openPage(`<!doctype html><title>Empty</title>${codes.join('\n')}`, {
    headers: { 'Content-Security-Policy': `default-src 'none'; ${policy}` },
  });
}

/** Whether the widget shows the call with the styles of the settings. */
async function isWhole({ document, window }: HostPage): Promise<boolean> {
  const widget = document.querySelector<HTMLElement>('metropolis-call');
  if (!widget?.shadowRoot) {
    return false;
  }
  await until(widget, () => widget.matches(':state(ready), :state(failed)'));
  const accent = window.getComputedStyle(widget).getPropertyValue('--metropolis-call-accent');
  return widget.matches(':state(ready)') && accent === '#ffcc00';
}
