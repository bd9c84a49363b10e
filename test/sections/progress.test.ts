import { expect } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, partText, widgetIn } from '../support/widget.js';

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
