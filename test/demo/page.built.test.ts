import { expect } from '@open-wc/testing';
import type { Result } from 'axe-core';
import { contrast, seen } from '../support/colours.js';
import { demoCall, partOf, partText, until } from '../support/widget.js';
import {
  attributesOf,
  codesOf,
  controlsOf,
  find,
  openDemo,
  previewedWidget,
  set,
  snippetOf,
  untilSo,
} from './demo-page.js';

const axe = new URL('/node_modules/axe-core/axe.min.js', location.href).href;

describe('The demo page', () => {
  it('shows the settings in the preview, the snippet and the address', async () => {
    const page = await openDemo();
    const widget = await previewedWidget(page);
    set(page, 'lang', 'fr');
    set(page, 'theme', 'dark');
    await untilSo(page.document, () => codesOf(page)[0]?.includes('data-theme="dark"') === true);
    expect(codesOf(page)[0]).to.include('data-lang="fr"');
    expect(page.window.location.search).to.equal('?lang=fr&theme=dark&ui=en');
    await until(widget, () => partText(widget, 'join') === 'Adhérer à l’appel');
    expect(getComputedStyle(partOf(widget, 'card')).colorScheme).to.equal('dark');
  });

  it('reads the settings from its address', async () => {
    const page = await openDemo('?lang=es&accent=%23aa0000&radius=2em&look=city&width=400&recipe=vue&ui=en');
    const widget = await previewedWidget(page);
    expect(partText(widget, 'join')).to.equal('Adherirse al llamamiento');
    expect(widget.style.getPropertyValue('--metropolis-call-accent')).to.equal('#aa0000');
    expect(find(page, '#preview').getBoundingClientRect().width).to.equal(400);
    expect((find(page, '#preview') as HTMLIFrameElement).contentWindow?.location.pathname).to.match(/city/);
    expect(codesOf(page).join()).to.include("from '@vitejs/plugin-vue'");
    const form = new FormData(find(page, '#settings') as HTMLFormElement);
    expect(Object.fromEntries(form)).to.include({ lang: 'es', accent: '#aa0000', radius: '2', width: '400' });
  });

  it('resets the controls, the preview and the snippet', async () => {
    const page = await openDemo(
      '?lang=es&layout=banner&sections=join&theme=dark&accent=%23aa0000&radius=2em&look=dark&width=400&ui=en',
    );
    const defaults = controlsOf(await openDemo());
    // Another host page comes into the preview.
    const loaded = new Promise(resolve => find(page, '#preview').addEventListener('load', resolve));
    find(page, '#reset').click();
    await loaded;
    await untilSo(page.document, () => codesOf(page)[0]?.includes('data-lang') === false);
    expect(controlsOf(page)).to.deep.equal(defaults);
    expect(page.document.querySelectorAll('[data-sets]:checked').length).to.equal(0);
    expect(find(page, '[name=preset]:checked').getAttribute('value')).to.equal('');
    expect(page.window.location.search).to.equal('?ui=en');
    expect(Object.keys(snippetOf(page))).to.deep.equal(['src']);
    const widget = await previewedWidget(page);
    await until(widget, () => partText(widget, 'join') === 'Join the call');
    expect(Object.keys(attributesOf(widget)).filter(name => name !== 'style')).to.deep.equal(['src']);
    expect(widget.getAttribute('style') ?? '').to.equal('');
  });

  it('stays reset at the next choice', async () => {
    const page = await openDemo('?lang=es&layout=banner&accent=%23aa0000&ui=en');
    find(page, '#reset').click();
    set(page, 'theme', 'dark');
    await untilSo(page.document, () => codesOf(page)[0]?.includes('data-theme="dark"') === true);
    expect(Object.keys(snippetOf(page))).to.deep.equal(['src', 'theme']);
    expect(codesOf(page)[0]).not.to.include('<style>');
    expect(page.window.location.search).to.equal('?theme=dark&ui=en');
  });

  it('offers the sections of the layout', async () => {
    const page = await openDemo();
    set(page, 'layout', 'button');
    const boxes = [...page.document.querySelectorAll<HTMLInputElement>('[name=sections]:enabled')];
    expect(boxes.map(({ value, checked }) => [value, checked])).to.deep.equal([
      ['count', true],
      ['join', true],
    ]);
    set(page, 'sections', 'count');
    expect(page.window.location.search).to.equal('?layout=button&sections=join&ui=en');
  });

  it('writes the title of the call into the link of the snippet', async () => {
    const page = await openDemo('?ui=en&recipe=element');
    expect(codesOf(page)[0]).to.include('>Call to rethink our metropolitan spaces</a>');
    set(page, 'lang', 'es');
    await untilSo(page.document, () => codesOf(page)[0]?.includes('>Llamamiento a repensar') === true);
  });

  it('says which typed values it does not use', async () => {
    const page = await openDemo();
    const rejected = () =>
      [...page.document.querySelectorAll('.rejected:not([hidden])')].map(
        note => note.parentElement?.querySelector('input')?.name,
      );
    expect(rejected()).to.deep.equal([]);
    set(page, 'refresh', '3');
    set(page, 'font-family', 'Arial; color: red');
    set(page, 'highlight', 'Atlantis');
    await untilSo(page.document, () => rejected().join() === 'highlight,font-family,refresh');
    set(page, 'refresh', '60');
    set(page, 'font-family', 'Arial');
    set(page, 'highlight', 'montreal');
    await untilSo(page.document, () => rejected().length === 0);
  });

  it('warns while the snippet has an address of this computer', async () => {
    const page = await openDemo();
    const note = find(page, '#local-note');
    await untilSo(page.document, () => !note.hidden);
    set(page, 'folder', 'https://city.invalid/mc/');
    await untilSo(page.document, () => codesOf(page).join().includes('city.invalid/mc'));
    expect(note.hidden).to.equal(false);
    set(page, 'src', 'https://city.invalid/call.json');
    await untilSo(page.document, () => note.hidden);
    expect(codesOf(page).join()).not.to.match(/localhost|127\.0/);
  });

  it('shows the checked call with the settings, and moves the focus to the preview', async () => {
    const page = await openDemo('?ui=en&lang=es&layout=banner&accent=%23aa0000');
    const src = new URL('/demo/call.json?checked', location.href).href;
    const field = find(page, '#check-url') as HTMLInputElement;
    const use = find(page, '#use');
    field.value = src;
    (find(page, '#check') as HTMLFormElement).requestSubmit();
    await untilSo(page.document, () => !use.hidden);
    field.value = 'https://city.invalid/not-checked.json';
    use.click();
    expect(page.document.activeElement?.id).to.equal('preview-title');
    expect(controlsOf(page)).to.include({ src, lang: 'es', layout: 'banner', accent: '#aa0000' });
    await untilSo(page.document, () => snippetOf(page)['src'] === src);
    expect(snippetOf(page)).to.deep.equal({ src, lang: 'es', layout: 'banner' });
    expect(codesOf(page)[0]).to.include('--metropolis-call-accent: #aa0000');
    const widget = await previewedWidget(page);
    expect(attributesOf(widget)).to.include({ src, lang: 'es', layout: 'banner' });
    await until(widget, () => partText(widget, 'join') === 'Adherirse al llamamiento');
  });

  it('checks a text and a file, says where a fault is, and says it again in another language', async () => {
    const page = await openDemo();
    set(page, 'source', 'text');
    expect(find(page, '#check-url').checkVisibility()).to.equal(false);
    const text = find(page, '#check-text') as HTMLTextAreaElement;
    expect(text.checkVisibility()).to.equal(true);
    text.value = JSON.stringify({ ...demoCall, status: 'Closed' }, null, 2);
    (find(page, '#check') as HTMLFormElement).requestSubmit();
    const report = () => find(page, '#findings').textContent;
    await untilSo(page.document, () => report().includes('$.status'));
    expect(report())
      .to.include('This cannot be used: "Closed"')
      .and.match(/Line \d+, column \d+/);
    expect(find(page, '#use').hidden).to.equal(true);
    set(page, 'ui', 'fr');
    await untilSo(page.document, () => /Ligne \d+, colonne \d+/.test(report()));
    set(page, 'source', 'file');
    const file = new File([JSON.stringify({ ...demoCall, stauts: 'open' })], 'call.json');
    const files = new DataTransfer();
    files.items.add(file);
    (find(page, '#check-file') as HTMLInputElement).files = files.files;
    (find(page, '#check') as HTMLFormElement).requestSubmit();
    await untilSo(page.document, () => report().includes('stauts'));
  });

  it('accepts the name of a signatory to highlight, and writes its id', async () => {
    const page = await openDemo('?ui=en');
    const field = find(page, '#highlight') as HTMLInputElement;
    const names = [...page.document.querySelectorAll<HTMLOptionElement>('#signatories option')];
    expect(names.map(({ value }) => value)).to.include.members(['Berlin', 'Montréal']);
    set(page, 'highlight', 'montreal');
    await untilSo(page.document, () => snippetOf(page)['highlight'] === 'montreal');
    expect(field.value).to.equal('Montréal');
    set(page, 'highlight', 'Barcelona metropolitan area');
    await untilSo(page.document, () => snippetOf(page)['highlight'] !== 'montreal');
    const { highlight = '' } = snippetOf(page);
    const widget = await previewedWidget(page);
    await until(widget, () => widget.getAttribute('highlight') === highlight);
    await until(widget, () => partText(widget, 'card').includes('Barcelona Metropolitan Area has signed'));
    set(page, 'ui', 'es');
    await untilSo(page.document, () => field.value === 'Área Metropolitana de Barcelona');
    expect(snippetOf(page)).to.include({ highlight });
  });

  it('leaves out a signatory that the call does not have, and says so', async () => {
    const page = await openDemo('?ui=en&highlight=Atlantis');
    const field = find(page, '#highlight') as HTMLInputElement;
    const note = field.parentElement?.querySelector<HTMLElement>('.rejected');
    await untilSo(page.document, () => note?.hidden === false);
    expect(field.value).to.equal('Atlantis');
    expect(snippetOf(page)).not.to.have.property('highlight');
    const widget = await previewedWidget(page);
    await untilSo(widget.ownerDocument, () => !widget.hasAttribute('highlight'));
    expect(page.window.location.search).to.equal('?ui=en');
  });

  it('says which values of its address it does not use', async () => {
    const page = await openDemo('?ui=en&highlight=berlin%0AHTML%3B&src=javascript%3Aalert(1)&radius=9em');
    const fields = () =>
      [...page.document.querySelectorAll('.rejected:not([hidden])')].map(
        note => note.parentElement?.querySelector('input')?.name,
      );
    await untilSo(page.document, () => fields().length === 3);
    expect(fields()).to.deep.equal(['highlight', 'radius', 'src']);
    const notes = [...page.document.querySelectorAll('.rejected:not([hidden])')];
    expect(notes.every(note => note.checkVisibility())).to.equal(true);
    expect(controlsOf(page)).to.include({ src: 'javascript:alert(1)', radius: '9' });
    expect(Object.keys(snippetOf(page))).to.deep.equal(['src']);
    expect(codesOf(page).join('')).not.to.match(/HTML;|javascript:|9em/);
  });

  it('previews an iframe as its snippet is', async () => {
    const page = await openDemo('?ui=en&recipe=iframe&lang=es&accent=%23aa0000');
    const preview = find(page, '#preview') as HTMLIFrameElement;
    const frame = preview.contentDocument?.querySelector('iframe') as HTMLIFrameElement;
    const { content } = Object.assign(document.createElement('template'), { innerHTML: codesOf(page)[0] });
    const snippet = content.querySelector('iframe');
    expect(new URL(frame.src).search).to.equal(new URL(snippet?.src ?? '').search);
    await untilSo(page.document, () => find(page, '#state').textContent === 'ready');
    const widget = frame.contentDocument?.querySelector('metropolis-call') as HTMLElement;
    expect(partText(widget, 'join')).to.equal('Adherirse al llamamiento');
    expect(widget.style.getPropertyValue('--metropolis-call-accent')).to.equal('');
    set(page, 'recipe', 'script');
    await untilSo(page.document, () => snippetOf(page)['lang'] === 'es');
    await untilSo(
      preview.contentDocument as Document,
      () => !preview.contentDocument?.querySelector('iframe'),
    );
    expect((await previewedWidget(page)).lang).to.equal('es');
  });

  it('gives no iframe that would not show the call, and previews none', async () => {
    const page = await openDemo('?ui=en&lang=es');
    set(page, 'src', new URL('/demo/call.json?other', location.href).href);
    set(page, 'recipe', 'iframe');
    await untilSo(page.document, () => codesOf(page).length === 0);
    expect(find(page, '#recipe').textContent).to.include('This iframe would not show the call');
    const preview = find(page, '#preview') as HTMLIFrameElement;
    await untilSo(
      preview.contentDocument as Document,
      () => !preview.contentDocument?.querySelector('metropolis-call'),
    );
    expect(preview.contentDocument?.querySelectorAll('iframe')).to.have.length(0);
    expect(preview.contentDocument?.querySelectorAll('.widget a')).to.have.length(1);
    set(page, 'folder', 'https://city.invalid/mc/');
    await untilSo(page.document, () => codesOf(page).length > 0);
    expect(codesOf(page)[0]).to.include('https://city.invalid/mc/frame.html?src=http');
    expect(codesOf(page)[1]).to.match(/^<meta name="metropolis-call-sources" content="http.*other">$/);
    await untilSo(
      preview.contentDocument as Document,
      () => preview.contentDocument?.querySelector('metropolis-call')?.getAttribute('lang') === 'es',
    );
  });

  it('offers to drag the corner only where there is a mouse or a pen', async () => {
    const page = await openDemo();
    const canDrag = page.window.matchMedia('(any-pointer: fine)').matches;
    expect(find(page, '.resize-hint').checkVisibility()).to.equal(canDrag);
    const { resize } = page.window.getComputedStyle(find(page, '#stage'));
    expect(resize).to.equal(canDrag ? 'both' : 'none');
  });

  it('puts the call into the snippet of the element', async () => {
    const page = await openDemo('?ui=en&recipe=element');
    set(page, 'inline', '1');
    await untilSo(page.document, () => codesOf(page)[0]?.includes('application/json') === true);
    expect(codesOf(page)[0]).to.include('"id":"rethink-our-metropolitan-spaces"');
  });

  it('changes its language and that of the preview', async () => {
    const page = await openDemo();
    set(page, 'ui', 'fr');
    await untilSo(page.document, () => page.document.documentElement.lang === 'fr');
    expect(find(page, '#preview-title').textContent).to.equal('Aperçu');
    const widget = await previewedWidget(page);
    await untilSo(widget.ownerDocument, () => widget.ownerDocument.documentElement.lang === 'fr');
    expect(page.window.location.search).to.equal('?ui=fr');
  });

  it('copies the snippet and says so', async () => {
    const page = await openDemo();
    const copied: string[] = [];
    // A frame may write to the clipboard only while it has the focus.
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const button = find(page, '#recipe button');
    button.click();
    await untilSo(page.document, () => find(page, '#copied').textContent !== '');
    expect(copied).to.deep.equal([codesOf(page)[0]]);
    expect(button.textContent).to.equal('Copied');
    expect(find(page, '#copied').textContent).to.equal('HTML of the page: Copied');
  });

  it('selects the snippet if it cannot copy it', async () => {
    const page = await openDemo();
    Object.defineProperty(page.window.navigator, 'clipboard', { value: undefined });
    find(page, '#recipe button').click();
    await untilSo(page.document, () => find(page, '#copied').textContent !== '');
    expect(page.window.getSelection()?.toString().trim()).to.equal(codesOf(page)[0]?.trim());
    expect(find(page, '#copied').textContent).to.include('Ctrl+C');
  });

  for (const scheme of ['light', 'dark']) {
    it(`has code in colours with enough contrast on a ${scheme} page`, async () => {
      const page = await openDemo('?recipe=typescript&accent=%23aa0000', 1200);
      page.document.documentElement.style.colorScheme = scheme;
      const tokens = [...page.document.querySelectorAll('pre span')];
      expect(tokens).not.to.deep.equal([]);
      for (const token of tokens) {
        const ground = page.window.getComputedStyle(token.closest('pre') ?? token).backgroundColor;
        const { color } = page.window.getComputedStyle(token);
        expect(contrast(seen(color), seen(ground)), token.outerHTML).to.be.at.least(4.5);
      }
    });
  }

  for (const [search, width] of [
    ['?ui=en', 1200],
    ['?ui=fr&recipe=iframe', 320],
    ['?ui=es&look=rtl&layout=banner', 800],
  ] as const) {
    it(`is accessible and fits its width: ${search}, ${width} pixels`, async () => {
      const page = await openDemo(search, width);
      for (const details of page.document.querySelectorAll('details')) {
        details.open = true;
      }
      const script = Object.assign(page.document.createElement('script'), { src: axe });
      page.document.head.append(script);
      await new Promise(resolve => script.addEventListener('load', resolve));
      expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      const { axe: run } = page.window as unknown as {
        axe: { run: () => Promise<{ violations: Result[] }> };
      };
      const { violations } = await run.run();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).to.deep.equal([]);
    });
  }
});
