import { str } from '@lit/localize';
import { expect } from '@open-wc/testing';
import { Language, ownName } from '../../src/language/language.js';

const french = new Language('fr', { greeting: 'Bonjour', counted: '{1} sur {0}' });

describe('The chosen language of a text', () => {
  it('is the requested one', () => {
    expect(french.pick({ en: 'Call', fr: 'Appel' }).value).to.equal('Appel');
    expect(new Language('fr-CA', {}).pick({ en: 'Call', fr: 'Appel' }).value).to.equal('Appel');
  });

  it('is the requested one even if the interface does not have it', () => {
    const catalan = new Language('ca');
    expect(catalan.tag).to.equal('en');
    expect(catalan.pick({ en: 'Call', ca: 'Crida' })).to.deep.include({ value: 'Crida', lang: 'ca' });
  });

  it('is otherwise the default language, then the first one', () => {
    expect(new Language('de').pick({ en: 'Call', fr: 'Appel' }, 'fr').value).to.equal('Appel');
    expect(new Language('de').pick({ es: 'Llamamiento', fr: 'Appel' }, 'pt').value).to.equal('Llamamiento');
    expect(new Language('de').pick({ es: 'Llamamiento', fr: 'Appel' }).value).to.equal('Llamamiento');
  });

  it('does not depend on earlier choices', () => {
    const german = new Language('de');
    expect(german.pick({ en: 'Call', fr: 'Appel' }, 'fr').value).to.equal('Appel');
    expect(german.pick({ en: 'Call', fr: 'Appel' }, 'en').value).to.equal('Call');
    expect(german.pick({ en: 'Call', fr: 'Appel' }).value).to.equal('Call');
  });

  it('is never a language in another script', () => {
    const text = { 'zh-Hans': '简体', en: 'Chinese' };
    expect(new Language('zh-TW').pick(text, 'en').value).to.equal('Chinese');
  });

  it('marks a text in another language than the interface', () => {
    expect(french.pick({ ar: 'نداء' })).to.deep.include({ value: 'نداء', lang: 'ar', dir: 'rtl' });
    expect(french.pick({ en: 'Call' })).to.deep.include({ value: 'Call', lang: 'en', dir: 'ltr' });
  });

  it('does not mark a text in the language of the interface', () => {
    expect(french.pick({ 'fr-CA': 'Appel' })).to.have.property('lang', undefined);
    expect(french.pick('Appel', 'fr')).to.have.property('lang', undefined);
  });

  it('is the default language for a text without a language', () => {
    expect(french.pick('Llamamiento', 'es')).to.deep.include({
      value: 'Llamamiento',
      lang: 'es',
      dir: 'ltr',
    });
  });

  it('leaves the direction of a name without a language open', () => {
    const name = french.pick('Guangzhou');
    expect(name).to.deep.include({ value: 'Guangzhou', dir: 'auto' });
    expect(name).to.have.property('lang', undefined);
  });

  it('may be any key that an object can have', () => {
    const text = Object.fromEntries([['__proto__', 'odd']]);
    expect(french.pick(text).value).to.equal('odd');
  });
});

describe('The interface texts of a language', () => {
  it('are looked up by their ids', () => {
    expect(french.msg('Hello', { id: 'greeting', desc: '' })).to.equal('Bonjour');
    expect(french.tag).to.equal('fr');
  });

  it('are those of the source if they are missing', () => {
    expect(french.msg('Goodbye', { id: 'farewell', desc: '' })).to.equal('Goodbye');
    expect(new Language('en').msg('Hello', { id: 'greeting', desc: '' })).to.equal('Hello');
  });

  it('contain values, in the order of the language', () => {
    const [all, shown] = [13, '{0}'];
    expect(french.msg(str`${all} with ${shown}`, { id: 'counted', desc: '' })).to.equal('{0} sur 13');
    expect(french.msg(str`${all} with ${shown}`, { id: 'other', desc: '' })).to.equal('13 with {0}');
  });
});

describe('A language formats', () => {
  it('numbers', () => {
    expect(new Language('en').number(1234567)).to.equal('1,234,567');
    expect(new Language('en').number(123456)).to.equal('123,456');
    expect(new Language('en-IN').number(1234567)).to.equal('12,34,567');
    expect(new Language('es', {}).number(1234567)).to.equal('1.234.567');
    expect(french.number(1234567)).to.match(/^1\s234\s567$/u);
  });

  it('plural forms', () => {
    const forms = 'zero: zero; one: one; two: two; few: few; many: many; other: other';
    const categories = (tag: string) =>
      [0, 1, 2, 13, 1e6].map(value => new Language(tag, {}).plural(forms, value));
    expect(categories('en')).to.deep.equal(['other', 'one', 'other', 'other', 'other']);
    expect(categories('fr')).to.deep.equal(['one', 'one', 'other', 'other', 'many']);
    expect(categories('ar')).to.deep.equal(['zero', 'one', 'two', 'many', 'other']);
  });

  it('the other form for a category without a form of its own, and the number in it', () => {
    const forms = 'one: # book; other: # books';
    expect(new Language('ar', {}).plural(forms, 2)).to.equal(`${new Language('ar', {}).number(2)} books`);
    expect(new Language('en').plural(forms, 1)).to.equal('1 book');
    expect(new Language('en').plural(forms, 2000)).to.equal('2,000 books');
  });

  it('times of today, and dates with a time for other days', () => {
    const today = new Date().setHours(15, 4);
    expect(new Language('en-GB', {}).time(today)).to.equal('15:04');
    expect(new Language('en-GB', {}).time(new Date(2020, 4, 30, 15, 4).getTime())).to.match(
      /^30 May 2020,? (at )?15:04$/,
    );
  });

  it('names of countries', () => {
    expect(french.country('DE')).to.equal('Allemagne');
    expect(french.country('QQ')).to.equal('QQ');
  });

  it('its own name', () => {
    // Engines disagree on whether it begins with a capital.
    const names = ['en', 'fr', 'ar'].map(tag => ownName(tag).toLowerCase());
    expect(names).to.deep.equal(['english', 'français', 'العربية']);
    expect(ownName('xx')).to.equal('xx');
  });

  it('as English does if the interface does not have it', () => {
    const german = new Language('de');
    expect([german.tag, german.dir, german.number(12345)]).to.deep.equal(['en', 'ltr', '12,345']);
  });
});
