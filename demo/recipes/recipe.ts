import type { Settings } from '../settings.js';

export const recipeIds = [
  'script',
  'element',
  'iframe',
  'typescript',
  'react',
  'vue',
  'wordpress',
  'drupal',
  'typo3',
] as const;
export type RecipeId = (typeof recipeIds)[number];

export function isRecipeId(id: string | null): id is RecipeId {
  return recipeIds.some(known => known === id);
}

/** Whether a recipe has the element, in which the call's data may stand. */
export function canInlineCall(id: RecipeId): boolean {
  return ['element', 'wordpress', 'drupal', 'typo3'].includes(id);
}

/** Where everything is that a snippet names. */
export interface SnippetContext {
  /** URL of the folder with the files, with a slash at its end. */
  readonly files: string;
  /** URL of the call's JSON, where the settings name none. */
  readonly call: string;
  readonly version: string;
  /** SRI hash of the script file. */
  readonly integrity: string;
  /** Where one joins the call, for a plain link that is there without the widget. */
  readonly link: { readonly href: string; readonly text: string };
  /** The call, where it is to stand in the page. */
  readonly inlineCall?: unknown;
}

/** URL of the call's JSON: the one that is set, or else that of the context. */
export function callUrl({ attributes }: Settings, context: SnippetContext): string {
  return attributes.src ?? context.call;
}

/** A way to context the widget: pieces of text, each to be copied to where its name says. */
export interface Recipe {
  readonly id: RecipeId;
  readonly pieces: readonly Piece[];
  /** What a Content Security Policy has to allow. */
  readonly policy: string;
}

export interface Piece {
  readonly name: PieceName;
  readonly code: string;
}

export type PieceName =
  | 'page'
  | 'install'
  | 'module'
  | 'component'
  | 'config'
  | 'styles'
  | 'shortcode'
  | 'library'
  | 'template'
  | 'typoscript'
  | 'csp-file';

export type RecipeWriter = (settings: Settings, context: SnippetContext) => readonly Piece[];
