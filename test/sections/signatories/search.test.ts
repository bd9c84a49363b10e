import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../../src/element/metropolis-call.js';
import { listStatus, namesIn, search, searchField } from '../../support/list.js';
import {
  listOpener,
  openList,
  partOf,
  readyWidget,
  seenText,
  textOf,
  widgetIn,
  widgetShowing,
} from '../../support/widget.js';

const demoUrl = '/demo/call.json';

/** A query, and a name that it finds. */
const findings: [reason: string, text: string, name: string][] = [
  ['without accents', 'montreal', 'Montréal'],
  ['with accents that the name has not', 'bógota', 'Bogota'],
  ['in another case', 'BERLIN', 'Berlin'],
  ['within a name', 'council', 'Chicago Council on Global Affairs'],
  ['between blanks', '  berlin ', 'Berlin'],
  ['in letters that are taken apart', 'Montre\u0301al', 'Montréal'],
  ['by a plain L', 'lodz', 'Łódź'],
  ['by a plain o', 'tromso', 'Tromsø'],
  ['by a plain d', 'dakovo', 'Đakovo'],
  ['by ss', 'strasse', 'Straße'],
  ['by ß', 'straße', 'STRASSE'],
  ['without Arabic vowel signs', 'القدس', 'القُدْس'],
  ['with Arabic vowel signs', 'القُدْس', 'القدس'],
  ['by a Greek final sigma', 'ΧΑΝΙΑ ΚΡΗΤΗΣ', 'Χανιά Κρήτης'],
  ['by a Greek sigma that is not final', 'κρητησ', 'Χανιά Κρήτης'],
  ['by a plain I for one with a dot', 'istanbul', 'İstanbul'],
  ['by a plain I for one without a dot', 'diyarbakir', 'Diyarbakır'],
  ['by one without a dot for a plain I', 'dıyarbakır', 'DIYARBAKIR'],
  ['in Korean', '서울', '서울특별시'],
  ['in Korean letters that are taken apart', '서울'.normalize('NFD'), '서울특별시'],
  ['in another case in Cyrillic', 'МОСКВА', 'Москва'],
  ['by a plain Cyrillic letter', 'орел', 'Орёл'],
  ['in full width', 'ｔｏｋｙｏ', 'Tokyo'],
  ['from half to full width', 'トウキョウ', 'ﾄｳｷｮｳ'],
  ['in Chinese', '广州', '广州市'],
  ['by a plain letter in Vietnamese', 'da nang', 'Đà Nẵng'],
  ['in Hebrew without points', 'ירושלים', 'יְרוּשָׁלַיִם'],
  ['without its apostrophe', 'laquila', "L'Aquila"],
  ['with the apostrophe that phones insert', 'L’Aquila', "L'Aquila"],
  ['with the apostrophe of typewriters', "L'Aquila", 'L’Aquila'],
  ['with a blank for its apostrophe', 'l aquila', "L'Aquila"],
  ['with blanks for its hyphens', 'clermont ferrand', 'Clermont-Ferrand'],
  ['without its hyphens', 'ClermontFerrand', 'Clermont-Ferrand'],
  ['with hyphens for its blanks', 'addis-abeba', 'Addis Abeba'],
  ['without its points', 'st gallen', 'St. Gallen'],
  ['with points that it has not', 'st.gallen', 'St Gallen'],
  ['without its blanks', 'sanjose', 'San José'],
  ['by two of its words', 'metropolitan strategic', 'Barcelona Metropolitan Strategic Plan'],
  ['by two of its words in the other order', 'plan barcelona', 'Barcelona Metropolitan Strategic Plan'],
  ['by parts of two of its words', 'barc strat', 'Barcelona Metropolitan Strategic Plan'],
];

describe('The search', () => {
  for (const [reason, text, name] of findings) {
    it(`finds ${name} ${reason}: ${text}`, async () => {
      const widget = await openList(
        await widgetShowing({
          signatories: [
            { id: 'a', name: 'Quxy' },
            { id: 'b', name },
          ],
        }),
      );
      expect(await search(widget, text)).to.deep.equal([name]);
    });
  }

  it('distinguishes letters that differ by more than a mark', async () => {
    const widget = await demoList();
    expect(await search(widget, 'berlim')).to.deep.equal([]);
  });

  it('searches names as displayed, in the language of the widget', async () => {
    const widget = await openList(await widgetIn('ca', demoUrl));
    expect(await search(widget, 'area')).to.deep.equal(['Àrea Metropolitana de Barcelona']);
    widget.lang = 'en';
    await Promise.resolve();
    await widget.updateComplete;
    expect(namesIn(widget)).to.deep.equal(['Barcelona Metropolitan Area']);
  });

  it('finds no name that has only one of two words', async () => {
    const widget = await demoList();
    expect(await search(widget, 'barcelona atlantis')).to.deep.equal([]);
  });

  it('finds the signatories of a country, in the language of the widget', async () => {
    const widget = await demoList();
    expect(await search(widget, 'germany')).to.deep.equal(['Berlin']);
    expect(await search(widget, 'berlin germany')).to.deep.equal(['Berlin']);
    expect(await search(await openList(await widgetIn('es', demoUrl)), 'Alemania')).to.deep.equal(['Berlín']);
  });

  it('finds everybody by signs alone', async () => {
    expect(await search(await demoList(), '...')).to.have.length(13);
  });

  it('has a labelled field', async () => {
    const widget = await demoList();
    const [label] = searchField(widget).labels ?? [];
    expect(label && textOf(label)).to.equal('Find a city or institution');
    expect(searchField(widget).type).to.equal('search');
  });

  it('says how many names it found, in a live region that existed before', async () => {
    const widget = await demoList();
    const region = partOf(widget, 'signatories').querySelector('[role=status]');
    await search(widget, 'barcelona');
    expect(listStatus(widget)).to.equal('Found: 2');
    expect(seenText(widget, 'signatories')).to.match(/Metropolis members: 1 .* Other institutions: 1 /);
    expect(partOf(widget, 'signatories').querySelector('[role=status]')).to.equal(region);
  });

  it('says that it found nothing', async () => {
    const widget = await demoList();
    expect(await search(widget, 'atlantis')).to.deep.equal([]);
    expect(listStatus(widget)).to.equal('Nothing found.');
    expect(seenText(widget, 'signatories')).not.to.include('Metropolis members');
  });

  it('shows all names again when it is cleared', async () => {
    const widget = await demoList();
    await search(widget, 'atlantis');
    expect(await search(widget, '')).to.have.length(13);
    expect(listStatus(widget)).to.equal('');
    expect(await search(widget, '   ')).to.have.length(13);
    expect(listStatus(widget)).to.equal('');
  });

  it('keeps the field, the focus and the text', async () => {
    const widget = await demoList();
    const field = searchField(widget);
    field.focus();
    await search(widget, 'ber');
    expect(searchField(widget)).to.equal(field);
    expect(widget.shadowRoot?.activeElement).to.equal(field);
    expect(field.value).to.equal('ber');
  });

  it('does not change the count of signatories', async () => {
    const widget = await demoList();
    await search(widget, 'berlin');
    expect(textOf(partOf(widget, 'count-value'))).to.equal('13');
  });

  it('finds the highlighted signatory first, still marked', async () => {
    const widget = await openList(
      await readyWidget(demoUrl, 'highlight="barcelona-metropolitan-strategic-plan"'),
    );
    expect(await search(widget, 'barcelona')).to.deep.equal([
      'Barcelona Metropolitan Strategic Plan (PEMB)',
      'Barcelona Metropolitan Area',
    ]);
  });

  it('ends when the list is closed, and starts again with the text of the field', async () => {
    const widget = await demoList();
    await search(widget, 'berlin');
    listOpener(widget).click();
    await new Promise(resolve =>
      partOf(widget, 'signatories').addEventListener('toggle', resolve, { once: true }),
    );
    await widget.updateComplete;
    await openList(widget);
    expect([searchField(widget).value, namesIn(widget).length]).to.deep.equal(['', 13]);
  });
});

async function demoList(): Promise<MetropolisCall> {
  return openList(await readyWidget(demoUrl));
}
