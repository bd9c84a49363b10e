import { expect, fixture } from '@open-wc/testing';
import '../../src/entries/define.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { recordWarnings } from '../support/warnings.js';
import { openList, partOf, partText, until, untilState } from '../support/widget.js';

const joinTexts = { en: 'Join the call', fr: 'Adhérer à l’appel', es: 'Adherirse al llamamiento' };

type Tag = keyof typeof joinTexts;

describe('The language of a widget', () => {
  const warnings = recordWarnings();

  it('is its own lang', async () => {
    await speaks(await widgetIn('<div lang="es"></div>', { lang: 'fr' }), 'fr');
  });

  it('is otherwise that of the nearest element with a lang', async () => {
    const outer = await fixture('<div lang="fr"><section lang="es"><p></p></section></div>');
    await speaks(place(outer.querySelector('p')), 'es');
  });

  it('is looked for outside of shadow trees, too', async () => {
    const outer = await fixture('<div lang="fr"><section></section></div>');
    const middle = shadowIn(outer.querySelector('section'));
    await speaks(place(shadowIn(middle)), 'fr');
  });

  it('follows every surrounding lang that changes, is added or is removed', async () => {
    const outer = await fixture<HTMLElement>('<div lang="fr"><section></section></div>');
    const middle = shadowIn(outer.querySelector('section'));
    const widget = place(shadowIn(middle));
    await speaks(widget, 'fr');
    outer.lang = 'es';
    await speaks(widget, 'es');
    middle.lang = 'fr';
    await speaks(widget, 'fr');
    widget.lang = 'en';
    await speaks(widget, 'en');
    widget.removeAttribute('lang');
    await speaks(widget, 'fr');
    middle.removeAttribute('lang');
    await speaks(widget, 'es');
  });

  it('is that of the place that it is moved to', async () => {
    const [french, spanish] = [await fixture('<p lang="fr"></p>'), await fixture('<p lang="es"></p>')];
    const widget = place(french);
    await speaks(widget, 'fr');
    spanish.append(widget);
    await speaks(widget, 'es');
    french.setAttribute('lang', 'en');
    await widget.updateComplete;
    await speaks(widget, 'es');
  });

  it('marks its texts and their direction', async () => {
    const widget = await widgetIn('<div dir="rtl"></div>', { lang: 'fr' });
    await speaks(widget, 'fr');
    const title = partOf(widget, 'title');
    const marked = title.closest<HTMLElement>('[lang]');
    expect([marked?.lang, getComputedStyle(title).direction]).to.deep.equal(['fr', 'ltr']);
  });

  it('does not change the direction of the fallback', async () => {
    const widget = await widgetIn('<div lang="ar" dir="rtl"></div>', { lang: 'fr' });
    widget.innerHTML = '<p slot="header">نداء</p>';
    await speaks(widget, 'fr');
    const [header] = widget.children;
    expect(header && getComputedStyle(header).direction).to.equal('rtl');
  });

  it('formats numbers and countries, too', async () => {
    const widget = await widgetIn('<div></div>', { lang: 'fr' });
    await speaks(widget, 'fr');
    expect(partText(widget, 'count')).to.equal('13 institutions ont signé');
    await openList(widget);
    expect(partText(widget, 'signatories')).to.include('Présidence · Allemagne');
  });

  const tags: [string, Tag][] = [
    ['fr-CA', 'fr'],
    ['FR', 'fr'],
    ['es-419', 'es'],
    [' fr ', 'fr'],
    ['fr_CA', 'fr'],
    ['en_GB', 'en'],
    [' en', 'en'],
    ['xx', 'en'],
    ['la', 'en'],
    ['', 'en'],
  ];
  for (const [lang, tag] of tags) {
    it(`is ${tag} for lang="${lang}"`, async () => {
      await speaks(await widgetIn('<div lang="es"></div>', { lang }), tag);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('is the browser’s if lang is not a language tag, with a warning', async () => {
    await speaks(await widgetIn('<div lang="es"></div>', { lang: 'Français!' }), 'en');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('lang="Français!"');
  });
});

async function widgetIn(outer: string, { lang }: { lang: string }): Promise<MetropolisCall> {
  const widget = place(await fixture(outer));
  widget.setAttribute('lang', lang);
  return widget;
}

function place(parent: Element | null): MetropolisCall {
  const widget = Object.assign(document.createElement('metropolis-call'), { src: '/demo/call.json' });
  parent?.append(widget);
  return widget;
}

/** Adds an element in a new shadow tree. */
function shadowIn(parent: Element | null): HTMLElement {
  const inner = document.createElement('div');
  parent?.attachShadow({ mode: 'open' }).append(inner);
  return inner;
}

async function speaks(widget: MetropolisCall, tag: Tag): Promise<void> {
  await untilState(widget, 'ready');
  await until(widget, () => partText(widget, 'join') === joinTexts[tag]);
}
