import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readState, writeState } from '../../demo/page-state.js';
import { readSettings, sectionsOf } from '../../demo/settings.js';
import { layouts } from '../../src/element/sections.js';

const everything =
  'src=https%3A%2F%2Fexample.org%2Fcall.json&lang=es&layout=banner&theme=dark&sections=count+join&heading-level=3' +
  '&highlight=berlin&refresh=0&files=https%3A%2F%2Fexample.org%2Frelease%2F&accent=%23aa0000&radius=1em&font-family=Georgia%2C+serif' +
  '&look=city&width=480&recipe=iframe&folder=https%3A%2F%2Fexample.org%2Fwidget%2F&inline=1';

describe('The address of the demo', () => {
  it('has all settings', () => {
    expect(writeState(readState(new URLSearchParams(everything))).toString()).to.equal(everything);
  });

  it('omits defaults', () => {
    const defaults =
      'layout=card&theme=auto&heading-level=2&refresh=60&look=plain&recipe=script&width=&files=&folder=';
    expect(writeState(readState(new URLSearchParams(defaults))).toString()).to.equal('');
  });

  it('omits sections that are the default of the layout', () => {
    const params = new URLSearchParams('layout=button&sections=join&sections=count');
    expect(readSettings(params).attributes).to.deep.equal({ layout: 'button' });
  });

  for (const [name, value] of [
    ['src', 'javascript:alert(1)'],
    ['lang', 'fr"><script>'],
    ['layout', 'poster'],
    ['sections', 'everything'],
    ['heading-level', '7'],
    ['refresh', '3'],
    ['accent', 'red;}'],
    ['radius', '1em;}'],
    ['refresh', '86401'],
    ['radius', '3.5em'],
    ['font-family', 'serif}</style>'],
    ['font-family', '"Courier'],
    ['src', 'https://['],
    ['src', 'https://user:secret@example.org/call.json'],
    ['src', "https://exam'ple.org/call.json"],
    ['highlight', 'berlin\nHTML;'],
    ['highlight', 'berlin\u0000'],
    ['highlight', 'berlin\u202e'],
    ['recipe', 'constructor'],
    ['layout', 'constructor'],
    ['width', '100'],
    ['files', 'javascript:alert(1)'],
    ['folder', 'javascript:alert(1)'],
  ] as const) {
    it(`ignores ${name}=${value}`, () => {
      expect(writeState(readState(new URLSearchParams({ [name]: value }))).toString()).to.equal('');
    });
  }

  it('reads the addresses of folders as such', () => {
    const url = ' https://example.org/widget?x=1 ';
    const { folder, settings } = readState(new URLSearchParams({ folder: url, files: url }));
    expect(folder).to.equal('https://example.org/widget/');
    expect(settings.attributes.files).to.equal('https://example.org/widget/');
  });
});

describe('The settings of the demo', () => {
  it('have URLs without characters that a snippet could misread', () => {
    const params = new URLSearchParams({ src: `https://example.org/{a}/[b]|'c'\\?d={{e}}\`#^f` });
    expect(readSettings(params).attributes.src).to.equal(
      'https://example.org/%7Ba%7D/%5Bb%5D%7C%27c%27/?d=%7B%7Be%7D%7D%60#%5Ef',
    );
  });

  it('have names of fonts that CSS can read', () => {
    const text = fc.array(
      fc.constantFrom('"', "'", ',', ' ', '-', '_', '1', 'a', 'Ü', '字', '\n', ';', '}', '\\', '(', '/*'),
    );
    const accepted: string[] = [];
    fc.assert(
      fc.property(text, parts => {
        const given = new URLSearchParams({ 'font-family': parts.join('') });
        const { 'font-family': family } = readSettings(given).properties;
        if (family) {
          accepted.push(family);
          expect(CSS.supports('font-family', family), family).to.equal(true);
        }
      }),
      { numRuns: 2000 },
    );
    expect(accepted).not.to.have.length(0);
  });

  it('have the layouts and sections of the widget', () => {
    expect(sectionsOf).to.deep.equal(layouts);
  });
});
