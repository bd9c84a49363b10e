import { expect } from '@open-wc/testing';
import { colouredCode, languageOf } from '../../demo/coloured-code.js';

const codes = {
  html: `<script async src="https://example.org/a.js" data-x="&lt;'">const a = 1;</script><!-- b --><b lang='en'>`,
  css: 'metropolis-call {\n  --metropolis-call-accent: #aa0000;\n}',
  ts: `import 'metropolis-call/define.js';\nconst text = \`\${'<b>'}\`; // </script>`,
  js: 'export default { a: /[<>]/ };',
  yaml: `version: "1.0"\nsources: ['<b>'] # &amp;`,
  bash: `npm ci && npm run build # "quoted`,
} as const;

describe('The colours of code', () => {
  for (const [language, code] of Object.entries(codes) as [keyof typeof codes, string][]) {
    it(`leave its text as it is, without markup: ${language}`, () => {
      const block = document.createElement('code');
      block.append(...colouredCode(code, language));
      expect(block.textContent).to.equal(code);
      expect(block.querySelector('span')).not.to.equal(null);
      expect(block.querySelector(':not(span)')).to.equal(null);
    });
  }

  it('are missing from text in another language', () => {
    const [text, ...others] = colouredCode('<b>', undefined);
    expect(text).to.be.instanceOf(Text);
    expect(others).to.deep.equal([]);
  });

  it('are those of HTML for a component of Vue, and those of TypeScript for one of React', () => {
    expect(languageOf({ name: 'component', code: '<script setup>' })).to.equal('html');
    expect(languageOf({ name: 'component', code: 'import React' })).to.equal('ts');
  });
});
