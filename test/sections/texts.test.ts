import { expect } from '@open-wc/testing';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import { canReadTree, readTree, type TreeNode } from '../support/accessibility-tree.js';
import { createEndpoint } from '../support/endpoint.js';
import {
  demoCall,
  partOf,
  partsOf,
  readyWidget,
  seenText,
  textOf,
  widgetIn,
  widgetShowing,
} from '../support/widget.js';

const demoUrl = '/demo/call.json';

describe('The summary', () => {
  it('shows its first paragraph, and the others under "Read more"', async () => {
    const widget = await readyWidget(demoUrl);
    expect(paragraphsOf(widget)).to.have.length(3);
    expect(paragraphsOf(widget)[0]).to.match(/^This call to action is a commitment .* to its aftermath\.$/);
    expect(seenText(widget, 'summary')).to.match(/ to its aftermath\. Read more$/);
    opener(widget).click();
    expect(seenText(widget, 'summary')).to.include('no inhabitant is to be left behind.');
  });

  it('has its closed paragraphs where the search of the browser finds them', async () => {
    const widget = await readyWidget(demoUrl);
    const details = opener(widget).parentElement as HTMLDetailsElement;
    expect(details.open).to.equal(false);
    expect(textOf(details)).to.include('share knowledge and successful practices with their peers.');
    // Chromium opens a closed `details` at a match. It does not search what has `display: none`.
    const [paragraph] = details.querySelectorAll('p');
    expect(paragraph && getComputedStyle(paragraph).display).to.equal('block');
  });

  it('stays open when the call changes', async () => {
    const endpoint = await createEndpoint({ json: demoCall });
    const widget = await readyWidget(endpoint.url);
    opener(widget).click();
    await endpoint.answer({ json: { ...demoCall, summary: 'First.\n\nChanged.' } });
    await widget.reload();
    await widget.updateComplete;
    expect(seenText(widget, 'summary')).to.equal('First. Read more Changed.');
  });

  it('has nothing to open if it is one paragraph', async () => {
    const widget = await widgetShowing({ summary: 'One paragraph.' });
    expect(seenText(widget, 'summary')).to.equal('One paragraph.');
    expect(partOf(widget, 'summary').querySelector('details')).to.equal(null);
  });
});

describe('The quotation', () => {
  it('has its source under it', async () => {
    const widget = await readyWidget(demoUrl);
    const [words, source] = [...partOf(widget, 'quote').querySelectorAll('p')].map(textOf);
    expect(words).to.match(/^The pandemic offers us .* resilient, and safe\.$/);
    expect(source).to.equal('From the call, May 2020');
  });

  it('has no source if the call states none', async () => {
    const widget = await widgetShowing({ quote: 'Let us be bold.', quoteSource: undefined });
    expect([...partOf(widget, 'quote').querySelectorAll('p')].map(textOf)).to.deep.equal(['Let us be bold.']);
  });

  /** The accessibility tree has the marks that styles add. */
  const itIfTreeIsRead = canReadTree ? it : it.skip;

  const marks = { en: '“”', fr: '«»', de: '„“', ar: '”“' };
  for (const [lang, [open, close]] of Object.entries(marks)) {
    itIfTreeIsRead(
      `has the quotation marks of its language, around all of its paragraphs: ${lang}`,
      async () => {
        const text = { [lang]: 'One.\n\nTwo.\n\nThree.' };
        const endpoint = await createEndpoint({ json: { ...demoCall, quote: text, quoteSource: text } });
        const widget = await widgetIn(lang, endpoint.url);
        expect(await marksIn(widget)).to.deep.equal([open, close]);
      },
    );
  }

  itIfTreeIsRead('has the marks of its own language in a widget of another one', async () => {
    const endpoint = await createEndpoint({ json: { ...demoCall, quote: { de: 'Mutig sein.' } } });
    expect(await marksIn(await widgetIn('en', endpoint.url))).to.deep.equal(['„', '“']);
  });
});

describe('Aims and topics', () => {
  it('are words in a row, each row with its term', async () => {
    const widget = await readyWidget(demoUrl);
    const rows = [...partOf(widget, 'topics').querySelectorAll('dt')].map(term => [
      textOf(term),
      textOf(term.nextElementSibling as Element),
    ]);
    expect(rows).to.deep.equal([
      ['Aims', 'Green, Inclusive, Prosperous, Resilient, Safe'],
      ['Topics', 'Public space, Mobility, Density, Local businesses, Adequate housing, Key infrastructure'],
    ]);
  });

  it('have the comma of the widget’s language', async () => {
    expect(seenText(await widgetIn('ar', demoUrl), 'topics')).to.include('Green، Inclusive');
  });

  it('are missing, each alone and both, if the call has none', async () => {
    expect(seenText(await widgetShowing({ aims: [] }), 'topics')).to.match(/^Topics Public space, /);
    expect(seenText(await widgetShowing({ topics: undefined }), 'topics')).to.match(/^Aims Green, .* Safe$/);
    expect(partsOf(await widgetShowing({ aims: [], topics: [] }), 'topics')).to.have.length(0);
  });
});

function paragraphsOf(widget: MetropolisCall): string[] {
  return [...partOf(widget, 'summary').querySelectorAll('p')].map(textOf);
}

function opener(widget: MetropolisCall): HTMLElement {
  const summary = partOf(widget, 'summary').querySelector('summary');
  if (!summary) {
    throw new Error('There is nothing more to read.');
  }
  return summary;
}

/** The quotation marks that the style sheet adds, as the accessibility tree has them. */
async function marksIn(widget: MetropolisCall): Promise<string[]> {
  await widget.updateComplete;
  return textsOf(await readTree()).filter(text => /^[«»“”„‟"']$/.test(text));
}

function textsOf({ name = '', children = [] }: TreeNode): string[] {
  return children.length > 0 ? children.flatMap(textsOf) : [name.trim()];
}
