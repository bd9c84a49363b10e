import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { createEndpoint } from '../support/endpoint.js';
import { fontLink } from '../support/font.js';
import { scriptUrl } from '../support/host-page.js';
import { type HostPage, openPage } from '../support/page.js';
import { demoCall, untilState } from '../support/widget.js';

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

/** Only Chromium measures layout shifts. */
const canMeasure = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** Records each layout shift from the first one on. */
const measure = `<script>
  var shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
</script>`;

const paragraph = `<p>${'What the page says after the widget. '.repeat(40)}</p>`;

describe('Content under a widget', () => {
  before(async function () {
    if (!canMeasure) {
      this.skip();
    }
    await setViewport({ width: 1300, height: 900 });
  });

  after(() => (canMeasure ? setViewport({ width: 800, height: 600 }) : undefined));

  for (const layout of ['card', 'banner', 'button']) {
    for (const width of [320, 600, 1200]) {
      for (const lang of ['en', 'fr']) {
        it(`hardly moves when a ${layout} comes from the network, ${width} pixels wide, in ${lang}`, async () => {
          const endpoint = await createEndpoint({ json: demoCall, hold: true });
          const page = await pageWith(
            `<metropolis-call src="${endpoint.url}" layout="${layout}" lang="${lang}"></metropolis-call>`,
            width,
          );
          await endpoint.requested(1);
          await painted(page);
          await endpoint.release();
          expect(await shiftUntilReady(page)).to.be.lessThan(0.02);
        });
      }
    }

    it(`does not move if the page has the data of a ${layout}`, async () => {
      const page = await pageWith(
        `<script>
          const call = Object.assign(document.createElement('metropolis-call'), ${JSON.stringify({ layout, lang: 'en' })});
          call.call = ${JSON.stringify(demoCall).replaceAll('<', '\\u003c')};
          document.body.append(call);
        </script>`,
        600,
      );
      expect(await shiftUntilReady(page)).to.equal(0);
    });
  }

  it('is measured: it moves when something above it comes late', async () => {
    const page = await pageWith('<div></div>', 600);
    await painted(page);
    page.document.querySelector('div')?.style.setProperty('height', '300px');
    await painted(page);
    expect(await shiftOf(page)).to.be.greaterThan(0.1);
  });
});

/** The body comes after the font, which would move it. */
async function pageWith(widget: string, width: number): Promise<HostPage> {
  const style = 'body { margin: 0; font-size: 16px; line-height: 1.5 }';
  const page = await openPage(
    `<!doctype html><html lang="en"><meta charset="utf-8">${fontLink}<style>${style}</style>${measure}
    <script src="${scriptUrl}"></script><body></body>`,
    { width, height: 800 },
  );
  const range = page.document.createRange();
  page.document.body.append(range.createContextualFragment(widget + paragraph));
  return page;
}

async function shiftUntilReady(page: HostPage): Promise<number> {
  await untilState(page.document.querySelector('metropolis-call') as Element, 'ready');
  await painted(page);
  return shiftOf(page);
}

/** Waits for two frames: all changes are on screen and measured. */
function painted({ window }: HostPage): Promise<void> {
  return new Promise(resolve => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(() => window.setTimeout(resolve)));
  });
}

/** The sum of the layout shifts so far, as the browser scores them. */
async function shiftOf(page: HostPage): Promise<number> {
  await painted(page);
  const { shifts } = page.window as unknown as { shifts: LayoutShift[] };
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
