import { expect } from '@open-wc/testing';
import { translations } from '../../src/generated/translations.js';
import { directionOf } from '../../src/language/tags.js';
import { createEndpoint } from '../support/endpoint.js';
import { demoCall, openList, partText, shadowOf, widgetIn } from '../support/widget.js';

const languages = ['en', ...translations];

describe('The interface', () => {
  it('has twelve languages', () => {
    expect(languages).to.have.length(12);
  });

  for (const lang of languages) {
    it(`is complete, readable and accessible in ${lang}`, async () => {
      const widget = await widgetIn(lang, '/demo/call.json');
      const title = shadowOf(widget).querySelector('.call');
      expect(title?.getAttribute('lang')).to.equal(lang);
      expect(title && getComputedStyle(title).direction).to.equal(directionOf(lang));
      if (lang !== 'en') {
        expect(partText(widget, 'join')).not.to.equal('Join the call');
        expect(partText(widget, 'count-label')).not.to.include('signed');
      }
      await expect(widget).to.be.accessible();
    });

    it(`fits 320 pixels in ${lang}`, async () => {
      const widget = await widgetIn(lang, '/demo/call.json', 'inline-size: 288px');
      await openList(widget);
      const wide = [...shadowOf(widget).querySelectorAll<HTMLElement>('*')].filter(
        element => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
      );
      expect(wide.map(element => element.outerHTML.slice(0, 80))).to.deep.equal([]);
    });
  }
});

describe('The label of the count', () => {
  const labels: [string, number, string][] = [
    ['ru', 1, 'организация подписала'],
    ['ru', 3, 'организации подписали'],
    ['ru', 13, 'организаций подписали'],
    ['ar', 2, 'مؤسستان وقّعتا'],
    ['ar', 5, 'مؤسسات وقّعت'],
    ['ar', 13, 'مؤسسة وقّعت'],
    ['fr', 0, 'institution a signé'],
    ['fr', 1_000_000, 'd’institutions ont signé'],
    ['es', 1, 'institución ha firmado'],
    ['ko', 13, '개 기관이 서명했습니다'],
  ];
  for (const [lang, signatoryCount, label] of labels) {
    it(`has the plural form for ${signatoryCount} in ${lang}`, async () => {
      const endpoint = await createEndpoint({ json: { ...demoCall, signatories: [], signatoryCount } });
      expect(partText(await widgetIn(lang, endpoint.url), 'count-label')).to.equal(label);
    });
  }
});
