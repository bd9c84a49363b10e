import type { Settings } from '../settings.js';
import { callUrl, type Piece, type SnippetContext, type RecipeId } from './recipe.js';

/** The Content Security Policy's directives that a recipe needs, its own styles and scripts by their hashes. */
export async function policyOf(
  id: RecipeId,
  pieces: readonly Piece[],
  settings: Settings,
  context: SnippetContext,
): Promise<string> {
  const html = pieces.find(({ name }) => name === 'page')?.code ?? '';
  const files = new URL(context.files).origin;
  const call = new URL(callUrl(settings, context)).origin;
  const styles = await hashesOf(html, /<style>(.*?)<\/style>/gs);
  const scripts = await hashesOf(html, /<script>(.*?)<\/script>/gs);
  return directives(
    id === 'iframe'
      ? { 'frame-src': [files], 'script-src': scripts }
      : {
          'script-src': [html ? files : "'self'"],
          'connect-src': [html ? files : "'self'", call],
          'style-src': styles,
        },
  );
}

function directives(sources: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(sources)
    .filter(([, values]) => values.length)
    .map(([name, values]) => `${name} ${[...new Set(values)].join(' ')}`)
    .join('; ');
}

/** CSP hashes what stands between the tags, to the byte. Where the browser cannot (no HTTPS), all inline is allowed. */
async function hashesOf(html: string, pattern: RegExp): Promise<readonly string[]> {
  return Promise.all([...html.matchAll(pattern)].map(([, content = '']) => hashOf(content)));
}

async function hashOf(content: string): Promise<string> {
  if (!isSecureContext) {
    return "'unsafe-inline'";
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
