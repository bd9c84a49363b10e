import { expect } from '@open-wc/testing';
import type { Result } from 'axe-core';
import { partOf, partText, until } from '../support/widget.js';
import { codesOf, find, openDemo, previewedWidget, set, untilSo } from './demo-page.js';

const axe = new URL('/node_modules/axe-core/axe.min.js', location.href).href;

describe('The demo page', () => {
  it('shows the settings in the preview, the snippet and the URL', async () => {
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

  it('takes its settings from the URL', async () => {
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

  it('can reset the settings', async () => {
    const page = await openDemo('?lang=es&accent=%23aa0000&width=400&recipe=vue&ui=en');
    find(page, '[type=reset]').click();
    expect(page.window.location.search).to.equal('?ui=en');
    const widget = await previewedWidget(page);
    await until(widget, () => partText(widget, 'join') === 'Join the call');
    expect(widget.getAttribute('style') ?? '').to.equal('');
  });

  it('offers the sections of the chosen layout', async () => {
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

  it('puts the link of a call at another URL into the snippet', async () => {
    const page = await openDemo('?ui=en&recipe=element');
    expect(codesOf(page)[0]).to.include('>Call to rethink our metropolitan spaces</a>');
    set(page, 'lang', 'es');
    await untilSo(page.document, () => codesOf(page)[0]?.includes('>Llamamiento a repensar') === true);
  });

  it('says beside a setting that its value is not used', async () => {
    const page = await openDemo();
    const refused = () =>
      [...page.document.querySelectorAll('.refused:not([hidden])')].map(
        note => note.parentElement?.querySelector('input')?.name,
      );
    expect(refused()).to.deep.equal([]);
    set(page, 'refresh', '3');
    set(page, 'font-family', 'Arial; color: red');
    set(page, 'highlight', 'Montréal');
    await untilSo(page.document, () => refused().join() === 'highlight,font-family,refresh');
    set(page, 'refresh', '60');
    set(page, 'font-family', 'Arial');
    set(page, 'highlight', 'montreal');
    await untilSo(page.document, () => refused().length === 0);
  });

  it('warns while the snippet has a URL of this computer', async () => {
    const page = await openDemo();
    const note = find(page, '#local-note');
    await untilSo(page.document, () => !note.hidden);
    set(page, 'files', 'https://city.invalid/mc/');
    await untilSo(page.document, () => codesOf(page).join().includes('city.invalid/mc'));
    expect(note.hidden).to.equal(false);
    set(page, 'src', 'https://city.invalid/call.json');
    await untilSo(page.document, () => note.hidden);
    expect(codesOf(page).join()).not.to.match(/localhost|127\.0/);
  });

  it('shows the checked call, and moves the focus to it', async () => {
    const page = await openDemo();
    const field = find(page, '#check-url') as HTMLInputElement;
    const use = find(page, '#use');
    field.value = new URL('/demo/call.json?checked', location.href).href;
    (find(page, '#check') as HTMLFormElement).requestSubmit();
    await untilSo(page.document, () => !use.hidden);
    field.value = 'https://city.invalid/not-checked.json';
    use.click();
    expect(page.window.location.search).to.include('checked').and.not.include('invalid');
    expect(page.document.activeElement?.id).to.equal('preview-title');
  });

  it('puts the call into the snippet of the element on request', async () => {
    const page = await openDemo('?ui=en&recipe=element');
    set(page, 'inline', '1');
    await untilSo(page.document, () => codesOf(page)[0]?.includes('application/json') === true);
    expect(codesOf(page)[0]).to.include('"id":"rethink-our-metropolitan-spaces"');
  });

  it('changes its language together with the preview', async () => {
    const page = await openDemo();
    set(page, 'ui', 'fr');
    expect(page.document.documentElement.lang).to.equal('fr');
    expect(find(page, '#preview-title').textContent).to.equal('Aperçu');
    const widget = await previewedWidget(page);
    await untilSo(widget.ownerDocument, () => widget.ownerDocument.documentElement.lang === 'fr');
    expect(page.window.location.search).to.equal('?ui=fr');
  });

  it('copies the displayed code, and says so', async () => {
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

  it('selects the code if it cannot be copied', async () => {
    const page = await openDemo();
    Object.defineProperty(page.window.navigator, 'clipboard', { value: undefined });
    find(page, '#recipe button').click();
    await untilSo(page.document, () => find(page, '#copied').textContent !== '');
    expect(page.window.getSelection()?.toString().trim()).to.equal(codesOf(page)[0]?.trim());
    expect(find(page, '#copied').textContent).to.include('Ctrl+C');
  });

  for (const [search, width] of [
    ['?ui=en', 1200],
    ['?ui=fr&recipe=iframe', 320],
    ['?ui=es&look=rtl&layout=banner', 800],
  ] as const) {
    it(`is accessible, and nothing overflows: ${search}, ${width} pixels`, async () => {
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
