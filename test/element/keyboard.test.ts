import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { moreButton, namesIn, signatories } from '../support/list.js';
import {
  listOpener,
  partOf,
  readyWidget,
  shadowOf,
  textOf,
  until,
  widgetShowing,
} from '../support/widget.js';

const demoUrl = '/demo/call.json';

describe('The keyboard', () => {
  it('goes through the card in the order of its text, and out of it', async () => {
    const widget = await readyWidget(demoUrl);
    expect(await walk(widget, 10)).to.deep.equal([
      'Metropolis',
      'Join the call',
      'Share the call',
      'Join by e-mail',
      'Read more',
      'Who has signed',
      'english',
      'français',
      'español',
      'after',
    ]);
  });

  it('goes through a banner and a button', async () => {
    const banner = await readyWidget(demoUrl, 'layout="banner"');
    expect(await walk(banner, 3)).to.deep.equal(['Join the call', 'Share the call', 'after']);
    const button = await readyWidget(demoUrl, 'layout="button"');
    expect(await walk(button, 2)).to.deep.equal(['Join the call', 'after']);
  });

  it('has a visible focus everywhere', async () => {
    const widget = await readyWidget(demoUrl, 'sections="language join share summary signatories documents"');
    shadowOf(widget)
      .querySelectorAll('details')
      .forEach(details => (details.open = true));
    await until(widget, () => namesIn(widget).length === 13);
    const steps = 16;
    begin(widget);
    for (let step = 0; step < steps; step += 1) {
      await sendKeys({ press: 'Tab' });
      const element = shadowOf(widget).activeElement;
      if (element) {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        expect(element.matches(':focus-visible'), element.outerHTML).to.equal(true);
        expect([outlineStyle, outlineWidth], element.outerHTML).to.deep.equal(['solid', '3px']);
      }
    }
  });

  it('opens the list, searches it, and goes through the results', async () => {
    const url = 'https://example.org/';
    const widget = await widgetShowing({
      signatories: [...signatories(80), { id: 'x', name: 'Łódź', url }],
      documents: [],
    });
    await walk(widget, 6);
    expect(focusedText(widget)).to.equal('Who has signed');
    await sendKeys({ press: 'Enter' });
    await until(widget, () => namesIn(widget).length === 50);
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'lodz' });
    await until(widget, () => namesIn(widget).join() === 'Łódź');
    expect(await next(widget)).to.equal('Łódź');
    expect((shadowOf(widget).activeElement as HTMLAnchorElement).href).to.equal(url);
  });

  it('goes from "Show more" to the first new entry, and from there to the next link', async () => {
    const entries = signatories(120).map(entry => ({ ...entry, url: `https://example.org/${entry.id}` }));
    const widget = await widgetShowing({ signatories: entries, documents: [] });
    listOpener(widget).click();
    await until(widget, () => namesIn(widget).length === 50);
    const names = namesIn(widget);
    [...shadowOf(widget).querySelectorAll<HTMLElement>('[part=signatory] a')].at(-1)?.focus();
    expect(focusedText(widget)).to.equal(names[49]);
    expect(await next(widget)).to.equal('Show more');
    await pressMore(widget);
    expect(focusedText(widget)).to.equal(namesIn(widget)[50]);
    expect(await next(widget)).to.equal(namesIn(widget)[50]);
    expect(await next(widget)).to.equal(namesIn(widget)[51]);
  });

  it('goes on after the list from the last entries that "Show more" adds', async () => {
    const widget = await widgetShowing({ signatories: signatories(60), documents: [] });
    listOpener(widget).click();
    await until(widget, () => namesIn(widget).length === 50);
    begin(widget);
    moreButton(widget)?.focus();
    await pressMore(widget);
    expect(focusedText(widget)).to.equal(namesIn(widget)[50]);
    expect(moreButton(widget)).to.equal(undefined);
    expect(await next(widget)).to.equal('after');
    expect(shadowOf(widget).querySelectorAll('[part=signatory][tabindex]')).to.have.length(0);
  });

  it('goes through the panel for joining by e-mail', async () => {
    const widget = await readyWidget(demoUrl, 'sections="join"');
    await walk(widget, 3);
    expect(focusedText(widget)).to.equal('Join by e-mail');
    await sendKeys({ press: 'Enter' });
    const names: (string | null | undefined)[] = [];
    for (let step = 0; step < 5; step += 1) {
      await sendKeys({ press: 'Tab' });
      const { activeElement } = shadowOf(widget);
      names.push(activeElement?.ariaLabel ?? focusedText(widget));
    }
    expect(names).to.deep.equal([
      'Copy: policy@metropolis.org',
      'Copy: Joining the call: Call to rethink our metropolitan spaces',
      'Copy: Name of our institution:',
      'Open the mail program',
      'after',
    ]);
  });

  it('closes the list where it opened it', async () => {
    const widget = await readyWidget(demoUrl);
    await walk(widget, 6);
    await sendKeys({ press: 'Enter' });
    await until(widget, () => namesIn(widget).length === 13);
    await sendKeys({ press: 'Enter' });
    await until(widget, () => namesIn(widget).length === 0);
    expect(focusedText(widget)).to.equal('Who has signed');
  });
});

/** Puts the focus right before the widget, and a link right after it. */
function begin(widget: MetropolisCall): void {
  const button = (textContent: string) => Object.assign(document.createElement('button'), { textContent });
  const before = button('before');
  widget.before(before);
  widget.after(button('after'));
  before.focus();
}

/** Presses Enter on "Show more", and waits for the focus to move. */
async function pressMore(widget: MetropolisCall): Promise<void> {
  const moved = new Promise(resolve =>
    partOf(widget, 'signatories').addEventListener('focusin', resolve, { once: true }),
  );
  await sendKeys({ press: 'Enter' });
  await moved;
}

/** The names of the focused elements for this many presses of Tab. */
async function walk(widget: MetropolisCall, steps: number): Promise<string[]> {
  begin(widget);
  const names: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    names.push(await next(widget));
  }
  return names;
}

async function next(widget: MetropolisCall): Promise<string> {
  await sendKeys({ press: 'Tab' });
  return focusedText(widget);
}

/** The text of the focused element. Engines disagree on whether a language name begins with a capital. */
function focusedText(widget: MetropolisCall): string {
  const element = shadowOf(widget).activeElement ?? document.activeElement;
  if (!element) {
    return '';
  }
  const text = textOf(element.matches('[part=signatory]') ? (element.firstElementChild ?? element) : element);
  return element.hasAttribute('hreflang') ? text.toLowerCase() : text;
}
