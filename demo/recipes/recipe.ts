import type { Settings } from '../settings.js';

export const recipeIds = [
  'script',
  'element',
  'iframe',
  'badge',
  'wordpress',
  'drupal',
  'typo3',
  'single-page',
  'typescript',
  'react',
  'vue',
] as const;
export type RecipeId = (typeof recipeIds)[number];

export function isRecipeId(id: string | null): id is RecipeId {
  return recipeIds.some(known => known === id);
}

/** Whether a recipe has the element, which can contain the call's data. */
export function canInlineCall(id: RecipeId): boolean {
  return ['element', 'drupal', 'typo3', 'single-page'].includes(id);
}

/** The values of a snippet besides the settings. All URLs are normalized (`web-address.ts`). */
export interface SnippetContext {
  /** URL of the folder with the widget's files. It ends in a slash. */
  readonly folder: string;
  /** Whether that is the editor's own folder, and not this site's. */
  readonly isOwnFolder: boolean;
  /** URL of the call's JSON, unless the settings have another. */
  readonly call: string;
  readonly version: string;
  /** SRI hashes by file name. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Link to join the call, for visitors who do not see the widget. The text is one plain line (`plain-line.ts`). */
  readonly link: { readonly href: string; readonly text: string };
  /** One of the call's languages, for pictures of the count. */
  readonly language: string;
  /** Description of the picture of the count, in that language. Plain words without punctuation marks. */
  readonly badgeText: string;
  /** The call, if it should be part of the page. */
  readonly inlineCall?: unknown;
}

/** URL of the call's JSON. */
export function callUrl({ attributes }: Settings, context: SnippetContext): string {
  return attributes.src ?? context.call;
}

/** A way to place the widget: pieces of code, and the policy that they need. */
export interface Recipe {
  readonly id: RecipeId;
  /** Empty if there is a problem. */
  readonly pieces: readonly Piece[];
  /** The Content Security Policy's directives for this recipe. */
  readonly policy: string;
  /** Why this recipe cannot work with these settings. */
  readonly problem?: RecipeProblem;
}

/** `call-not-in-frame`: this site's frame does not show the call of this address. */
export type RecipeProblem = 'call-not-in-frame';

/** Code to copy into the place that its name says. */
export interface Piece {
  readonly name: PieceName;
  readonly code: string;
}

export type PieceName =
  | 'page'
  | 'script-tag'
  | 'element'
  | 'head'
  | 'install'
  | 'module'
  | 'component'
  | 'config'
  | 'styles'
  | 'plugin-setting'
  | 'plugin-css'
  | 'shortcode'
  | 'frame-sources'
  | 'library'
  | 'template'
  | 'typoscript'
  | 'csp-file'
  | 'badge-html'
  | 'markdown'
  | 'mediawiki'
  | 'dokuwiki';

/** The pieces with HTML for a page of the site. */
export const htmlPieces: readonly PieceName[] = ['head', 'page', 'script-tag', 'element', 'badge-html'];

export type RecipeWriter = (settings: Settings, context: SnippetContext) => readonly Piece[];
