import type { Settings } from '../settings.js';
import { callUrl, htmlPieces, type Piece, type RecipeId, type SnippetContext } from './recipe.js';

/** The sources that a Content Security Policy has to allow, by directive. */
export type Directives = Readonly<Record<string, readonly string[]>>;

/** The directives that a recipe needs. */
export async function policyDirectives(
  id: RecipeId,
  pieces: readonly Piece[],
  settings: Settings,
  context: SnippetContext,
): Promise<Directives> {
  const html = pieces.filter(({ name }) => htmlPieces.includes(name)).map(({ code }) => code);
  const files = html.length ? new URL(context.folder).origin : "'self'";
  const otherFiles = settings.attributes.files ? [new URL(settings.attributes.files).origin] : [];
  const call = new URL(callUrl(settings, context)).origin;
  switch (id) {
    case 'iframe':
      return { 'frame-src': [files], 'script-src': [files] };
    case 'badge':
      return { 'img-src': [call] };
    default:
      return withoutEmpty({
        'script-src': [files],
        'connect-src': [files, ...otherFiles, call],
        'style-src': await styleHashes(html.join('\n')),
      });
  }
}

/** The directives as the value of the header. */
export function policyHeader(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

function withoutEmpty(directives: Directives): Directives {
  return Object.fromEntries(
    Object.entries(directives)
      .filter(([, sources]) => sources.length)
      .map(([name, sources]) => [name, [...new Set(sources)]]),
  );
}

/** The hashes of the style elements. A hash is computed from the exact text between the tags. */
function styleHashes(html: string): Promise<readonly string[]> {
  const contents = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, content = '']) => content);
  return Promise.all([...new Set(contents)].map(hashOf));
}

/** Without HTTPS, browsers give no digest, and the policy has to allow all inline styles. */
async function hashOf(content: string): Promise<string> {
  if (!isSecureContext) {
    return "'unsafe-inline'";
  }
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
}
