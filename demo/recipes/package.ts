import type { Settings } from '../settings.js';
import type { Piece, SnippetContext } from './recipe.js';
import { styleSheet } from './widget-html.js';

/**
 * How to install the package. It is not in a registry: it is packed from this project, and the lock file keeps its
 * hash.
 */
export function installPiece({ version }: SnippetContext): Piece {
  const code = `# In this project's folder:
npm ci && npm run build && npm pack
# In yours, with the file that this made:
npm install ./metropolis-call-${version}.tgz`;
  return { name: 'install', code };
}

/** The custom properties, if any are set. */
export function stylePieces(settings: Settings): readonly Piece[] {
  const css = styleSheet(settings);
  return css ? [{ name: 'styles', code: css }] : [];
}

/** Whether frameworks set the attribute as a number. */
export function isNumeric(attribute: string): boolean {
  return attribute === 'heading-level' || attribute === 'refresh';
}

/** A JavaScript string between apostrophes. */
export function quoteJs(text: string): string {
  const content = JSON.stringify(text).slice(1, -1);
  return `'${content.replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
