import type { Call } from '../src/call/call.js';
import { linkOf, loadSource } from './call-source.js';
import type { PageState } from './page-state.js';
import { folderUrl, type Release } from './release.js';
import type { SnippetContext } from './recipes/recipe.js';

/** What snippets name besides the settings, and the call that they lead to, if it can be had. */
export async function loadSnippetContext(
  { settings, files, inline }: PageState,
  release: Release,
  language: string,
): Promise<{ context: SnippetContext; call: Call | undefined }> {
  const call = new URL('./call.json', document.baseURI).href;
  const source = await loadSource(settings.attributes.src ?? call);
  const context: SnippetContext = {
    files: files ?? folderUrl(release),
    call,
    version: release.version,
    integrity: release.integrity['metropolis-call.js'] ?? '',
    link: linkOf(source?.call, settings.attributes.lang ?? language),
    ...(inline && source && { inlineCall: source.json }),
  };
  return { context, call: source?.call };
}
