import bash from '@speed-highlight/core/languages/bash.js';
import css from '@speed-highlight/core/languages/css.js';
import html from '@speed-highlight/core/languages/html.js';
import js from '@speed-highlight/core/languages/js.js';
import ts from '@speed-highlight/core/languages/ts.js';
import yaml from '@speed-highlight/core/languages/yaml.js';
import { type ShjLanguageData, tokenizeWith } from '@speed-highlight/core/tokenize';
import type { Piece, PieceName } from './recipes/recipe.js';

const languages = { bash, css, html, js, ts, yaml };
export type CodeLanguage = keyof typeof languages;

/** The code language of each piece. Pieces that are not listed have no colours. */
const languageByName: Partial<Record<PieceName, CodeLanguage>> = {
  page: 'html',
  'script-tag': 'html',
  element: 'html',
  head: 'html',
  install: 'bash',
  module: 'ts',
  config: 'ts',
  styles: 'css',
  'plugin-css': 'css',
  'frame-sources': 'html',
  library: 'yaml',
  template: 'html',
  'csp-file': 'yaml',
  'badge-html': 'html',
};

/** A component of Vue is HTML, and one of React is TypeScript. */
export function languageOf({ name, code }: Piece): CodeLanguage | undefined {
  const component = code.startsWith('<') ? 'html' : 'ts';
  return name === 'component' ? component : languageByName[name];
}

/** The code as text nodes, and spans with a class for each kind of token. Their joined text is the code. */
export function colouredCode(code: string, language: CodeLanguage | undefined): readonly Node[] {
  if (!language) {
    return [new Text(code)];
  }
  const nodes: Node[] = [];
  // The types of the grammars are not made for `exactOptionalPropertyTypes`.
  const grammars = languages as Record<string, unknown> as Record<string, ShjLanguageData>;
  const addToken = (text: string, type: string | undefined): void => {
    if (text) {
      nodes.push(tokenNode(text, type));
    }
  };
  tokenizeWith(code, language, addToken, { languages: grammars });
  return nodes;
}

function tokenNode(text: string, type: string | undefined): Node {
  return type
    ? Object.assign(document.createElement('span'), { className: `token-${type}`, textContent: text })
    : new Text(text);
}
