import type { Call } from '../src/call/call.js';
import { linkOf, loadSource, pickText, siteCall } from './call-source.js';
import { isLanguage, type Language } from './page-language.js';
import type { PageState } from './page-state.js';
import type { SnippetContext } from './recipes/recipe.js';
import { folderUrl, type Release } from './release.js';
import { badgeTexts } from './texts/badge.js';

/** Loads the call, if possible, and returns what the snippets need besides the settings. */
export async function loadSnippetContext(
  { settings, folder, inline }: PageState,
  release: Release,
  pageLanguage: Language,
): Promise<{ context: SnippetContext; call: Call | undefined }> {
  const call = siteCall();
  const source = await loadSource(settings.attributes.src ?? call);
  const lang = settings.attributes.lang ?? pageLanguage;
  const language = (source && pickText(source.call.title, lang, source.call).tag) ?? '';
  const context: SnippetContext = {
    folder: folder ?? folderUrl(release),
    isOwnFolder: folder !== undefined,
    call,
    version: release.version,
    integrity: release.integrity,
    link: linkOf(source?.call, lang),
    language: language || 'en',
    badgeText: badgeTexts[isLanguage(language) ? language : 'en'],
    ...(inline && source && { inlineCall: source.json }),
  };
  return { context, call: source?.call };
}
