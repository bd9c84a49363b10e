import { expect } from '@open-wc/testing';
import { readState, writeState } from '../../demo/page-state.js';
import { readSettings, sectionsOf } from '../../demo/settings.js';
import { layouts } from '../../src/element/sections.js';

const everything =
  'src=https%3A%2F%2Fexample.org%2Fcall.json&lang=es&layout=banner&theme=dark&sections=count+join&heading-level=3' +
  '&highlight=berlin&refresh=0&accent=%23aa0000&radius=1em&font-family=Georgia%2C+serif' +
  '&look=city&width=480&recipe=iframe&files=https%3A%2F%2Fexample.org%2Fwidget%2F&inline=1';

describe('The URL of the demo', () => {
  it('contains all settings', () => {
    expect(writeState(readState(new URLSearchParams(everything))).toString()).to.equal(everything);
  });

  it('contains no defaults', () => {
    const defaults =
      'layout=card&theme=auto&heading-level=2&refresh=60&look=plain&recipe=script&width=&files=';
    expect(writeState(readState(new URLSearchParams(defaults))).toString()).to.equal('');
  });

  it('does not contain the sections if all sections of the layout are chosen', () => {
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
    ['font-family', 'serif}</style>'],
    ['recipe', 'constructor'],
    ['layout', 'constructor'],
    ['width', '100'],
    ['files', 'javascript:alert(1)'],
  ] as const) {
    it(`ignores ${name}=${value}`, () => {
      expect(writeState(readState(new URLSearchParams({ [name]: value }))).toString()).to.equal('');
    });
  }

  it('adds a slash to the URL of the files’ folder', () => {
    const { files } = readState(new URLSearchParams({ files: ' https://example.org/widget?x=1 ' }));
    expect(files).to.equal('https://example.org/widget/');
  });
});

describe('The settings of the demo', () => {
  it('have the layouts of the widget, with the sections of each', () => {
    expect(sectionsOf).to.deep.equal(layouts);
  });
});
