import { expect } from '@open-wc/testing';
import type { HostPage } from '../support/page.js';
import { partOf, partText, until, untilState } from '../support/widget.js';
import { controlsOf, find, openDemo, previewedWidget, set, snippetOf, untilSo } from './demo-page.js';

describe('The first screen of the demo', () => {
  for (const [width, height] of [
    [1280, 900],
    [390, 844],
  ] as const) {
    it(`shows the widget, its languages, the code and a button to copy it: ${width} × ${height}`, async () => {
      const page = await openDemo('?ui=en', width, height);
      const widget = await showcasedWidget(page);
      const frame = find(page, '#showcase').getBoundingClientRect();
      const isSeen = (rect: DOMRect): boolean => rect.top >= 0 && rect.bottom <= height;
      for (const selector of ['#first-copy button', '[name=showcase]', '#take-title', '#first-snippet pre']) {
        expect(isSeen(find(page, selector).getBoundingClientRect()), selector).to.equal(true);
      }
      const count = partOf(widget, 'count').getBoundingClientRect();
      expect(frame.top + count.bottom).to.be.at.most(Math.min(height, frame.bottom));
    });
  }

  it('has the button to copy before the tenth stop of the keyboard', async () => {
    const page = await openDemo();
    const stops = [
      ...page.document.querySelectorAll<HTMLElement>('a[href], button, select, input, [tabindex="0"]'),
    ].filter(element => element.checkVisibility());
    expect(stops.indexOf(find(page, '#first-copy button'))).to.be.within(1, 8);
  });

  it('switches the language of the widget, of the code and of the settings', async () => {
    const page = await openDemo();
    const widget = await showcasedWidget(page);
    expect(choice(page)).to.equal('en');
    set(page, 'showcase', 'ar');
    await until(widget, () => partText(widget, 'join') === 'الانضمام إلى النداء');
    await untilSo(page.document, () => snippetOf(page)['lang'] === 'ar');
    expect(find(page, '#first-snippet').textContent).to.include('data-lang="ar"');
    expect(controlsOf(page)['lang']).to.equal('ar');
    expect((await previewedWidget(page)).lang).to.equal('ar');
    set(page, 'lang', 'de');
    await untilSo(page.document, () => snippetOf(page)['lang'] === 'de');
    expect(choice(page)).to.equal(undefined);
  });

  it('copies the code', async () => {
    const page = await openDemo();
    const copied: string[] = [];
    Object.defineProperty(page.window.navigator, 'clipboard', {
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    find(page, '#first-copy button').click();
    await untilSo(page.document, () => find(page, '#copied').textContent !== '');
    expect(copied).to.deep.equal([find(page, '#first-snippet').textContent]);
    expect(copied[0]).to.match(/^<script async src="[^"]+" integrity="sha384-/);
  });
});

async function showcasedWidget(page: HostPage): Promise<HTMLElement> {
  const { contentDocument } = find(page, '#showcase') as HTMLIFrameElement;
  const widget = contentDocument?.querySelector('metropolis-call') as HTMLElement;
  await contentDocument?.defaultView?.customElements.whenDefined('metropolis-call');
  return untilState(widget, 'ready');
}

function choice({ document }: HostPage): string | undefined {
  return document.querySelector<HTMLInputElement>('[name=showcase]:checked')?.value;
}
