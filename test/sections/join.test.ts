import { expect } from '@open-wc/testing';
import type { CallStatus } from '../../src/call/call.js';
import type { MetropolisCall } from '../../src/element/metropolis-call.js';
import {
  linksOf,
  partOf,
  partsOf,
  partText,
  readyWidget,
  visibleText,
  widgetShowing,
} from '../support/widget.js';

const page = 'https://example.org/join';
const email = 'policy@example.org';

describe('The ways to join', () => {
  it('are a button to a page, a panel for e-mail and a contact', async () => {
    const widget = await readyWidget('/demo/call.json');
    expect(partText(widget, 'join')).to.equal('Join the call');
    expect(partOf(widget, 'join').getAttribute('href')).to.equal(
      'https://www.metropolis.org/join-call-rethink-our-metropolitan-spaces',
    );
    expect(visibleText(widget)).to.include('Join by e-mail');
    expect(visibleText(widget)).to.include('Oscar Chamat, Metropolis Policy Officer');
  });

  it('open an e-mail that names the call and asks for the institution', async () => {
    const widget = await readyWidget('/demo/call.json');
    const mail = new URL(linksOf(widget)['Open the mail program'] ?? '');
    expect(mail.protocol + mail.pathname).to.equal('mailto:policy@metropolis.org');
    expect(mail.searchParams.get('subject')).to.equal(
      'Joining the call: Call to rethink our metropolitan spaces',
    );
    expect(mail.searchParams.get('body')).to.equal('Name of our institution: ');
  });

  it('are the button alone if there is no e-mail address', async () => {
    const widget = await widgetShowing({ documents: [], join: { url: page } });
    expect(joinLinks(widget)).to.deep.equal([page]);
    expect(visibleText(widget)).not.to.include('Join by e-mail');
  });

  it('are a button that opens an e-mail, and the panel, if there is no page', async () => {
    const widget = await widgetShowing({ documents: [], join: { email } });
    expect(partText(widget, 'join')).to.equal('Join the call');
    const [href = '', ...others] = joinLinks(widget);
    expect(href).to.match(/^mailto:policy@example\.org\?/);
    expect(others).to.deep.equal([href]);
  });

  it('lead to the page in the widget’s language', async () => {
    const widget = await widgetShowing({
      documents: [],
      join: { url: { fr: `${page}/fr`, en: `${page}/en` } },
    });
    expect(joinLinks(widget)).to.deep.equal([`${page}/en`]);
  });

  it('escape every character of a title and an address that has a meaning in URLs', async () => {
    const title = 'Now & here? 100 % #1 +1\ud800';
    const widget = await widgetShowing({ documents: [], title, join: { email: 'a&b?c#d%@example.org' } });
    const mail = new URL(partOf(widget, 'join').getAttribute('href') ?? '');
    expect(decodeURIComponent(mail.pathname)).to.equal('a&b?c#d%@example.org');
    expect(mail.href.replace(/.*\?/, '').split('&')).to.have.length(2);
    expect(decodeURIComponent(/subject=([^&]*)/.exec(mail.href)?.[1] ?? '')).to.equal(
      'Joining the call: Now & here? 100 % #1 +1\ufffd',
    );
  });

  const reasons: Record<Exclude<CallStatus, 'open'>, string> = {
    closed: 'This call is closed to new signatories.',
    archived: 'This call has ended and is kept for the record.',
  };
  for (const [status, reason] of Object.entries(reasons) as [CallStatus, string][]) {
    it(`are missing from a call that is ${status}, which says why`, async () => {
      const widget = await widgetShowing({ documents: [], status, join: { url: page, email } });
      expect(visibleText(widget)).to.include(reason);
      expect(visibleText(widget)).not.to.include('Join by e-mail');
      expect(joinLinks(widget)).to.deep.equal([]);
      expect(partsOf(widget, 'join')).to.have.length(0);
      expect(partText(widget, 'count-value')).to.equal('13');
    });
  }
});

function joinLinks(widget: MetropolisCall): string[] {
  return Object.values(linksOf(widget)).filter(href => /^mailto:|\/join/.test(href));
}
