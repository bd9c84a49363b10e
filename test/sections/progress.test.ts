import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, partOf, partsOf, partText, widgetIn, widgetShowing } from '../support/widget.js';

const milestones = [{ count: 50 }, { count: 10 }, { count: 20 }];

describe('The progress to the next milestone', () => {
  it('is a bar with a sentence beside it', async () => {
    const widget = await widgetShowing({ milestones });
    const bar = partOf(widget, 'progress').querySelector('progress');
    expect([bar?.value, bar?.max]).to.deep.equal([13, 20]);
    expect(bar?.getAttribute('aria-label')).to.equal('7 more to reach 20');
    expect(partText(widget, 'progress')).to.equal('7 more to reach 20 · Reached: 10');
  });

  it('has no bar beyond the last milestone', async () => {
    const widget = await widgetShowing({ milestones, signatoryCount: 50 });
    expect(partOf(widget, 'progress').querySelector('progress')).to.equal(null);
    expect(partText(widget, 'progress')).to.equal('Reached: 50');
  });

  it('is not shown before anybody has signed', async () => {
    const widget = await widgetShowing({ milestones, signatories: [] });
    expect(partsOf(widget, 'progress')).to.deep.equal([]);
  });
});

describe('The last milestone reached', () => {
  it('has its date in brackets, as a comma is another character in other languages', async () => {
    const milestones = [{ count: 10, reached: '2026-05-14' }];
    const endpoint = await createEndpoint({ json: { ...demoCall, milestones } });
    const english = await widgetIn('en', endpoint.url);
    expect(partText(english, 'progress')).to.equal('Reached: 10 (May 14, 2026)');
    const arabic = await widgetIn('ar', endpoint.url);
    expect(partText(arabic, 'progress')).to.match(/ \([^)]+\)$/);
  });
});
