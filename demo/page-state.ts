import { readUrl } from '../src/call/read-text.js';
import { readSettings, writeSettings, type Settings } from './settings.js';
import { isRecipeId, type RecipeId } from './recipes/recipe.js';

export const looks = ['plain', 'dark', 'rtl', 'city'] as const;
export type Look = (typeof looks)[number];

/** All that the page shows, and that its address holds: a colleague who opens the address sees the same. */
export interface PageState {
  readonly settings: Settings;
  /** The host page of the preview. */
  readonly look: Look;
  /** Of the preview, in CSS pixels; all that there is where none is given. */
  readonly width: number | undefined;
  readonly recipe: RecipeId;
  /** The editor's own folder for the files; this site's where none is given. */
  readonly files: string | undefined;
  /** Whether the call's JSON stands in the snippet. */
  readonly inline: boolean;
}

export function readState(params: URLSearchParams): PageState {
  const look = looks.find(name => name === params.get('look'));
  const width = Number(params.get('width'));
  const recipe = params.get('recipe');
  return {
    settings: readSettings(params),
    look: look ?? 'plain',
    width: width >= 240 && width <= 2000 ? Math.round(width) : undefined,
    recipe: isRecipeId(recipe) ? recipe : 'script',
    files: readFolder(params.get('files')),
    inline: params.has('inline'),
  };
}

/** The state as an address holds it, without what goes without saying. */
export function writeState({ settings, look, width, recipe, files, inline }: PageState): URLSearchParams {
  const params = writeSettings(settings);
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) {
      params.set(name, value);
    }
  };
  set('look', look === 'plain' ? undefined : look);
  set('width', width?.toString());
  set('recipe', recipe === 'script' ? undefined : recipe);
  set('files', files);
  set('inline', inline ? '1' : undefined);
  return params;
}

/** A folder's URL ends in a slash: the names of the files follow. */
function readFolder(value: string | null): string | undefined {
  const url = readUrl(value?.trim(), []);
  return url && URL.canParse(url) ? url.replace(/[?#].*$/, '').replace(/\/*$/, '/') : undefined;
}
