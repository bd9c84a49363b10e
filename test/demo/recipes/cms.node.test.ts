import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createArrayLoader, createEnvironment, createFunction } from 'twing';
import { parse } from 'yaml';
import { forAll, type Given, piecesOf } from './arbitrary-recipe.js';

void describe('Files for Drupal from hostile settings and calls', () => {
  void it('have a template that Twig leaves as it is', async () => {
    await forAll(async given => {
      const { template = '' } = await piecesOf('drupal', given);
      assert.equal(
        await renderTwig(template),
        template.replace(/^.*\n/, 'attached your_theme/metropolis-call\n'),
      );
    });
  });

  void it('have a library with the script', async () => {
    await forAll(async given => {
      const { library = '' } = await piecesOf('drupal', given);
      const script = {
        type: 'external',
        attributes: { async: true, integrity: 'sha384-AAAA', crossorigin: 'anonymous' },
      };
      assert.deepEqual(parse(library), {
        'metropolis-call': { version: '1.2.3', js: { [scriptUrl(given)]: script } },
      });
    });
  });
});

void describe('Files for TYPO3 from hostile settings and calls', () => {
  void it('have TypoScript with one setting a line', async () => {
    await forAll(async given => {
      const { typoscript = '' } = await piecesOf('typo3', given);
      assert.deepEqual(typoscript.split(/\r\n?|\n/), [
        `page.includeJSFooter.metropolisCall = ${scriptUrl(given)}`,
        'page.includeJSFooter.metropolisCall {',
        '  external = 1',
        '  async = 1',
        '  integrity = sha384-AAAA',
        '  crossorigin = anonymous',
        '}',
      ]);
      assert.doesNotMatch(scriptUrl(given), /[{}\s]/);
    });
  });

  void it('have a policy for the script, the call, the colours and the iframe', async () => {
    await forAll(async given => {
      const { 'csp-file': file = '' } = await piecesOf('typo3', given);
      const { mutations } = parse(file) as { mutations: Mutation[] };
      const files = new URL(given.context.folder).origin;
      const { src = given.context.call, files: others } = given.settings.attributes;
      const call = new URL(src).origin;
      const otherFiles = others ? [new URL(others).origin] : [];
      const hasStyle = Object.keys(given.settings.properties).length > 0;
      assert.ok(mutations.every(({ mode }) => mode === 'extend'));
      assert.deepEqual(
        mutations.map(({ directive }) => directive),
        ['script-src', 'connect-src', ...(hasStyle ? ['style-src'] : []), 'frame-src'],
      );
      const sources = Object.fromEntries(mutations.map(({ directive, sources }) => [directive, sources]));
      assert.deepEqual(sources['script-src'], [files]);
      assert.deepEqual(sources['connect-src'], [...new Set([files, ...otherFiles, call])]);
      assert.deepEqual(sources['frame-src'], [files]);
      assert.match(sources['style-src']?.join() ?? "'sha256-='", /^'sha256-[\w+/]*=?'$/);
    });
  });
});

void describe('Wiki text from hostile calls', () => {
  void it('has nothing but a link and a picture', async () => {
    await forAll(async given => {
      // A computer's own IPv6 address has brackets. Nobody else can load its picture.
      const { mediawiki = '', dokuwiki = '' } = await piecesOf('badge', withoutIpv6(given));
      const url = /[^\s[\]{}|<>'"~]+/.source;
      assert.match(mediawiki, new RegExp(`^\\[${url} ${url}/badges/en/count\\.png\\]$`));
      assert.match(
        dokuwiki,
        new RegExp(`^\\[\\[${url}\\|\\{\\{${url}/badges/en/count\\.png\\|[\\p{L}, ]+\\}\\}\\]\\]$`, 'u'),
      );
    });
  });
});

function withoutIpv6(given: Given): Given {
  return JSON.parse(JSON.stringify(given).replaceAll('[::1]', 'localhost')) as Given;
}

interface Mutation {
  readonly mode: string;
  readonly directive: string;
  readonly sources: readonly string[];
}

function scriptUrl({ context: { folder } }: Given): string {
  return `${folder}metropolis-call.js`;
}

/** Renders a template as Drupal does, with a function that says what it would attach. */
async function renderTwig(template: string): Promise<string> {
  const environment = createEnvironment(createArrayLoader({ template }));
  environment.addFunction(
    createFunction('attach_library', (_context, name) => Promise.resolve(`attached ${String(name)}`), [
      { name: 'name' },
    ]),
  );
  return await environment.render('template', {});
}
