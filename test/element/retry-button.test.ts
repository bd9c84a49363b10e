import { expect, fixture } from '@open-wc/testing';
import { createEndpoint } from '../support/endpoint.js';
import { createWidget, demoCall, partOf, seenText, shadowOf, until, untilState } from '../support/widget.js';

describe('The retry button', () => {
  it('moves the focus to the call when the button is removed', async () => {
    const endpoint = await createEndpoint({ status: 503 }, { json: demoCall });
    const widget = await untilState(await failing(`src="${endpoint.url}"`), 'failed');
    const button = buttonOf(widget);
    const focused = new Promise(resolve => partOf(widget, 'card').addEventListener('focus', resolve));
    button?.focus();
    button?.click();
    await focused;
    expect(widget.matches(':state(ready)')).to.equal(true);
    expect(shadowOf(widget).activeElement).to.equal(partOf(widget, 'card'));
  });

  it('moves the focus to the call also if that came by itself', async () => {
    const endpoint = await createEndpoint({ status: 503 }, { json: demoCall });
    const widget = await untilState(await failing(`src="${endpoint.url}"`), 'failed');
    const focused = new Promise(resolve => partOf(widget, 'card').addEventListener('focus', resolve));
    buttonOf(widget)?.focus();
    await widget.reload();
    await focused;
    expect(shadowOf(widget).activeElement).to.equal(partOf(widget, 'card'));
  });

  it('does not move the focus of visitors who have moved on', async () => {
    const endpoint = await createEndpoint({ status: 503 }, { json: demoCall, hold: true });
    const widget = await untilState(await failing(`src="${endpoint.url}"`), 'failed');
    const field = await fixture<HTMLInputElement>('<input aria-label="Of the page">');
    buttonOf(widget)?.click();
    field.focus();
    await endpoint.requested(2);
    await endpoint.release();
    await untilState(widget, 'ready');
    await widget.updateComplete;
    expect(document.activeElement).to.equal(field);
  });

  it('keeps the focus if there is still nothing to show', async () => {
    const endpoint = await createEndpoint({ status: 503 });
    const widget = await untilState(await failing(`src="${endpoint.url}"`), 'failed');
    const failedAgain = new Promise(resolve => widget.addEventListener('call-error', resolve));
    buttonOf(widget)?.focus();
    buttonOf(widget)?.click();
    await failedAgain;
    await widget.updateComplete;
    expect(shadowOf(widget).activeElement).to.equal(buttonOf(widget));
  });

  it('announces that it retries, and that it failed again', async () => {
    const endpoint = await createEndpoint({ status: 503 }, { status: 503, hold: true });
    const widget = await untilState(await failing(`src="${endpoint.url}"`), 'failed');
    const saysThat = (text: string) => until(widget, () => seenText(widget, 'status').includes(text));
    await saysThat('cannot be shown');
    buttonOf(widget)?.click();
    await saysThat('Loading…');
    await endpoint.requested(2);
    await endpoint.release();
    await saysThat('cannot be shown');
  });

  it('is missing if it would do nothing', async () => {
    const widget = await untilState(await failing('src="http://["'), 'failed');
    expect(partOf(widget, 'status').innerText).to.include('cannot be shown');
    expect(buttonOf(widget)).to.equal(null);
  });
});

function failing(attributes: string) {
  return createWidget(`<metropolis-call lang="en" ${attributes}></metropolis-call>`);
}

function buttonOf(widget: Element) {
  return shadowOf(widget).querySelector('button');
}
