import { msg } from '@lit/localize';
import type { PieceName } from '../recipes/recipe.js';

/** Where a piece of code belongs, or what it is. */
export function pieceText(name: PieceName): string {
  return texts[name]();
}

const texts: Readonly<Record<PieceName, () => string>> = {
  config: () => 'vite.config.ts',
  typoscript: () => 'TypoScript',
  'csp-file': () => 'csp.yaml',
  'badge-html': () => 'HTML',
  markdown: () => 'Markdown',
  mediawiki: () => 'MediaWiki',
  dokuwiki: () => 'DokuWiki',
  'script-tag': () => msg('Without the plugin: script tag', { id: 'piece-script-tag' }),
  'plugin-setting': () =>
    msg('With the plugin: the call’s address, under Settings → Metropolis Call', {
      id: 'piece-plugin-setting',
    }),
  shortcode: () => msg('With the plugin: shortcode', { id: 'piece-shortcode' }),
  'plugin-css': () => msg('With the plugin: additional CSS', { id: 'piece-plugin-css' }),
  'frame-sources': () =>
    msg('In frame.html of your folder, instead of its line with this name', { id: 'piece-frame-sources' }),
  element: () => msg('Element', { id: 'piece-element' }),
  head: () => msg('Head of every page', { id: 'piece-head' }),
  page: () => msg('HTML of the page', { id: 'piece-page' }),
  install: () => msg('In a terminal', { id: 'piece-install' }),
  module: () => msg('Module', { id: 'piece-module' }),
  component: () => msg('Component', { id: 'piece-component' }),
  styles: () => msg('Style sheet', { id: 'piece-styles' }),
  library: () => msg('Library of the theme', { id: 'piece-library' }),
  template: () => msg('Twig template', { id: 'piece-template' }),
};
