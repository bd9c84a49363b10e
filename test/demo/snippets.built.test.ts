import { expect } from '@open-wc/testing';
import { readSettings } from '../../demo/settings.js';
import type { Place, Recipe, RecipeId } from '../../demo/snippets/recipe.js';
import { writeRecipe } from '../../demo/snippets/write-recipe.js';
import { createEndpoint, crossOrigin } from '../support/endpoint.js';
import { widgetOf } from '../support/host-page.js';
import { type HostPage, openPage } from '../support/page.js';
import { demoCall, partOf, partsOf, partText, until, untilState } from '../support/widget.js';

const integrity = (await (await fetch('/dist/integrity.json')).json()) as Record<string, string>;

const settings = readSettings(
  new URLSearchParams(
    'lang=es&layout=banner&highlight=berlin&theme=dark&sections=count+join&heading-level=3&refresh=0&accent=%23ffcc00&font-family="Courier New", serif',
  ),
);

/** The recipes that are HTML. The tests use exactly the code that the demo copies. */
const pageRecipes: readonly RecipeId[] = ['script', 'element', 'wordpress', 'drupal', 'typo3'];

describe('A snippet', () => {
  for (const id of pageRecipes) {
    it(`for ${id} shows the widget as set, on an empty page with the displayed policy`, async () => {
      const widget = await untilState(widgetOf(await paste(await recipeOf(id))), 'ready');
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

    it(`for ${id} needs every part of the displayed policy`, async () => {
      const recipe = await recipeOf(id);
      for (const directive of recipe.policy.split('; ')) {
        const policy = recipe.policy.replace(directive, directive.split(' ')[0] ?? '');
        const page = await paste({ ...recipe, policy });
        expect(await isWhole(page), `without ${directive}`).to.equal(false);
      }
    });

    it(`for ${id} runs no script with another hash`, async () => {
      const page = await paste(await recipeOf(id, { integrity: `sha384-${'A'.repeat(64)}` }));
      expect(page.document.querySelectorAll('metropolis-call:defined')).to.have.length(0);
    });
  }

  it('contains a plain link, which stays if the script cannot be loaded', async () => {
    const recipe = await recipeOf('element', { files: `${crossOrigin}/nowhere/` });
    const link = (await paste(recipe)).document.querySelector('a');
    expect(link?.checkVisibility()).to.equal(true);
    expect(link?.href).to.equal('https://example.org/join');
  });

  it('contains a plain link, which shows without scripts', async () => {
    const { pieces } = await recipeOf('script');
    expect(pieces[0]?.code).to.match(
      /<noscript><a href="https:\/\/example\.org\/join">Join &amp; sign<\/a><\/noscript>$/,
    );
  });

  it('may contain the call itself, which cannot end an element of the page', async () => {
    const inlineCall = { ...demoCall, title: '</script><!--' };
    const { pieces } = await recipeOf('element', { inlineCall });
    const template = document.createElement('template');
    template.innerHTML = pieces[0]?.code ?? '';
    const data = template.content.querySelector('metropolis-call > script[type="application/json"]');
    expect(JSON.parse(data?.textContent ?? '')).to.deep.equal(inlineCall);
  });

  it('names the version in the package’s file', async () => {
    for (const id of ['typescript', 'react', 'vue'] as const) {
      expect((await recipeOf(id)).pieces[0]?.code).to.include('metropolis-call-1.2.3.tgz');
    }
  });

  it('contains only what is set', async () => {
    const { pieces } = await writeRecipe('element', readSettings(new URLSearchParams()), await placeOf({}));
    expect(pieces[0]?.code).to.match(/^<metropolis-call\s+src="[^"]+"\s*>/);
  });
});

describe('The snippet of an iframe', () => {
  it('shows the widget as set, at its height, with the displayed policy', async () => {
    const { ok } = await fetch('/dist/frame.html');
    expect(ok, 'dist/frame.html, the page for a frame, is not built').to.equal(true);
    const { url } = await createEndpoint({ json: demoCall });
    const page = await paste(await recipeOf('iframe', { files: `${location.origin}/dist/`, call: url }));
    const frame = page.document.querySelector('iframe') as HTMLIFrameElement;
    const widget = await widgetIn(frame);
    expect(partText(widget, 'join')).to.equal('Adherirse al llamamiento');
    expect(partsOf(widget, 'summary')).to.have.length(0);
    expect(widget.getAttribute('src')).to.equal(url);
    const { documentElement } = frame.contentDocument as Document;
    while (Number(frame.height) !== Math.ceil(documentElement.getBoundingClientRect().height)) {
      await new Promise(resolve => page.window.addEventListener('message', resolve, { once: true }));
    }
  });

  it('passes every attribute to the frame', async () => {
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

  it('passes no call of another host, which the frame would refuse', async () => {
    const query = queryOf(await recipeOf('iframe', { call: 'https://example.org/call.json' }));
    expect(query).not.to.have.property('src');
  });
});

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

async function recipeOf(id: RecipeId, place: Partial<Place> = {}): Promise<Recipe> {
  return writeRecipe(id, settings, await placeOf(place));
}

/** The files and the call are on another host than the page, as usual. */
async function placeOf(changes: Partial<Place>): Promise<Place> {
  const { crossOriginUrl } = await createEndpoint({ json: demoCall, cors: true });
  return {
    files: `${crossOrigin}/dist/`,
    call: crossOriginUrl,
    version: '1.2.3',
    integrity: integrity['metropolis-call.js'] ?? '',
    link: { href: 'https://example.org/join', text: 'Join & sign' },
    ...changes,
  };
}

/** An empty page with the copied code, under the copied policy. */
function paste({ pieces, policy }: Recipe): Promise<HostPage> {
  return openPage(`<!doctype html><title>Empty</title>${pieces[0]?.code ?? ''}`, {
    headers: { 'Content-Security-Policy': `default-src 'none'; ${policy}` },
  });
}

/** Whether the widget shows the call with its styles and settings. */
async function isWhole({ document, window }: HostPage): Promise<boolean> {
  const widget = document.querySelector<HTMLElement>('metropolis-call');
  if (!widget?.shadowRoot) {
    return false;
  }
  await until(widget, () => widget.matches(':state(ready), :state(failed)'));
  const accent = window.getComputedStyle(widget).getPropertyValue('--metropolis-call-accent');
  return widget.matches(':state(ready)') && accent === '#ffcc00';
}
