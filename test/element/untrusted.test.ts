import { expect } from '@open-wc/testing';
import { recordWarnings } from '../support/warnings.js';
import {
  demoCall,
  linksOf,
  openList,
  partOf,
  partsOf,
  partText,
  shadowOf,
  textOf,
  widgetShowing,
} from '../support/widget.js';

const markup = '<img src=x onerror="window.broken = true"><b>bold</b>&amp;${1}{{2}}';
const script = 'javascript:alert(1)';

describe('A malicious or broken call', () => {
  const warnings = recordWarnings();

  it('shows markup in any text as text', async () => {
    const widget = await widgetShowing({
      title: markup,
      summary: { en: markup, [`fr`]: markup },
      quote: markup,
      quoteSource: markup,
      topics: [markup],
      aims: [markup],
      organizer: { name: markup },
      join: { email: 'policy@example.org', contact: markup },
      documents: [{ lang: 'en', url: 'https://example.org', title: markup }],
      signatories: [{ id: markup, name: markup }],
      practices: [
        { title: markup, url: 'https://example.org', signatory: markup, topic: markup, summary: markup },
      ],
    });
    await openList(widget);
    for (const part of ['title', 'summary', 'quote', 'documents', 'signatory', 'practices']) {
      expect(partText(widget, part), part).to.include(markup);
    }
    expect(partsOf(widget, 'topics').map(textOf).join()).to.match(/Aims ?<img.*Topics ?<img/);
    expect(textOf(partOf(widget, 'card')).split(markup)).to.have.length(17);
    expect(shadowOf(widget).querySelectorAll('img, b')).to.have.length(0);
    expect(window).not.to.have.property('broken');
  });

  const urls = [
    script,
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    '//example.org/schemeless',
    '/relative',
    'https:relative',
    'mailto:policy@example.org',
  ];
  for (const url of urls) {
    it(`never becomes a link: ${JSON.stringify(url)}`, async () => {
      const widget = await widgetShowing({
        join: { url: { en: url, fr: url }, email: 'policy@example.org' },
        organizer: { name: 'Organizer', url },
        documents: [{ lang: 'en', url }],
        signatories: [{ id: 'a', name: 'Signatory', url }],
        practices: [{ title: 'Practice', url }],
      });
      await openList(widget);
      const links = linksOf(widget);
      expect(Object.keys(links)).to.deep.equal(['Join the call', 'Open the mail program']);
      for (const href of Object.values(links)) {
        expect(href).to.match(/^mailto:policy@example\.org\?subject=/);
      }
      expect(partText(widget, 'signatory')).to.equal('Signatory');
    });
  }

  it('cannot add headers or recipients to the e-mail', async () => {
    for (const email of ['a@b.org?bcc=c@d.org', 'a@b.org,c@d.org', 'a@b.org&cc=c@d.org', 'a b@c.org']) {
      const widget = await widgetShowing({ join: { url: 'https://example.org', email } });
      const mail = Object.values(linksOf(widget)).filter(href => href.startsWith('mailto:'));
      expect(mail.join().split('?')[0], email).not.to.match(/bcc|cc=|,|;/);
    }
  });

  it('loses a broken signatory, with one warning, and shows the others', async () => {
    const [first, second] = demoCall.signatories;
    const widget = await widgetShowing({ signatories: [first, { id: 7, name: 'Number' }, null, second] });
    await openList(widget);
    expect(partsOf(widget, 'signatory')).to.have.length(2);
    expect(partText(widget, 'count-value')).to.equal('2');
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.include('$.signatories[1]').and.to.include('$.signatories[2]');
  });

  it('counts each id once', async () => {
    const [first, second] = demoCall.signatories;
    const widget = await widgetShowing({ signatories: [first, second, { ...first, name: 'Twice' }] });
    await openList(widget);
    expect(partsOf(widget, 'signatory')).to.have.length(2);
    expect(partText(widget, 'count-value')).to.equal('2');
    expect(partText(widget, 'signatories')).not.to.include('Twice');
    expect(warnings.join()).to.include('$.signatories').and.to.include('berlin');
  });

  it('shows everything else if an optional value is broken', async () => {
    const broken = {
      signatoryCount: -1,
      updated: 'today',
      status: 'paused',
      quote: 5,
      topics: 'x',
      documents: {},
    };
    const widget = await widgetShowing(broken);
    expect(partText(widget, 'count-value')).to.equal('13');
    expect(partText(widget, 'join')).to.equal('Join the call');
    for (const key of Object.keys(broken)) {
      expect(warnings.join(), key).to.include(`$.${key}`);
    }
  });
});
