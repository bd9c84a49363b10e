import { isRecipeId, type RecipeId } from './recipes/recipe.js';
import { readFolder, readSettings, type Settings, writeSettings } from './settings.js';

export const looks = ['plain', 'dark', 'rtl', 'city'] as const;
export type Look = (typeof looks)[number];

/** Everything that the page's address has, so that a colleague who opens it sees the same. */
export interface PageState {
  readonly settings: Settings;
  /** The host page in the preview. */
  readonly look: Look;
  /** Width of the preview in CSS pixels. Undefined: all the available width. */
  readonly width: number | undefined;
  readonly recipe: RecipeId;
  /** URL of the editor's own folder with the files. Undefined: this site's folder. */
  readonly folder: string | undefined;
  /** Whether the snippet contains the call's JSON. */
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
    folder: readFolder(params.get('folder') ?? ''),
    inline: params.has('inline'),
  };
}

/** The state as parameters of an address. Defaults are left out. */
export function writeState({ settings, look, width, recipe, folder, inline }: PageState): URLSearchParams {
  const params = writeSettings(settings);
  const set = (name: string, value: string | undefined): void => {
    if (value !== undefined) {
      params.set(name, value);
    }
  };
  set('look', look === 'plain' ? undefined : look);
  set('width', width?.toString());
  set('recipe', recipe === 'script' ? undefined : recipe);
  set('folder', folder);
  set('inline', inline ? '1' : undefined);
  return params;
}
