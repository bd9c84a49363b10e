/** Names of tests that are evidence for several criteria in `claims/`. */
import type { TestName } from './claim.js';

export const axe: readonly TestName[] = [
  ['test/element/accessible.test.ts', 'as a … on …, in every state, also with a closed call'],
  ['test/element/accessible.test.ts', 'with an open list and a new signatory, on …'],
];

export const cardTree: TestName = [
  'test/element/tree.test.ts',
  'of a card is a region named by the call, with all its content in order',
];
export const listTree: TestName = [
  'test/element/tree.test.ts',
  'of an open list has its search, its groups and its entries',
];
export const mailTree: TestName = [
  'test/element/tree.test.ts',
  'of the open e-mail panel has each text with a button that names it',
];
export const mapTree: TestName = [
  'test/element/tree.test.ts',
  'of a map is a picture with its number of places',
];

export const keyOrder: TestName = [
  'test/element/keyboard.test.ts',
  'goes through the card in the order of its text, and out of it',
];
export const keysInList: TestName = [
  'test/element/keyboard.test.ts',
  'opens the list, searches it, and goes through the results',
];
export const keysInMail: TestName = [
  'test/element/keyboard.test.ts',
  'goes through the panel for joining by e-mail',
];
export const visibleFocus: TestName = ['test/element/keyboard.test.ts', 'has a visible focus everywhere'];

export const contrast: readonly TestName[] = [
  ['test/element/colours.test.ts', 'have enough contrast in the … theme'],
  ['test/element/colours.test.ts', 'have enough contrast in the … theme with any accent of the page'],
];

export const controlContrast: TestName = [
  'test/element/colours.test.ts',
  'let the field, the focus and the map stand out in the … theme, with any accent',
];

export const zoom: TestName = [
  'test/element/zoom.test.ts',
  'as a … loses nothing, and scrolls in one direction, …',
];
export const fits: TestName = [
  'test/element/layouts.test.ts',
  '… fits its container from … to … pixels in …',
];

export const announced: TestName = [
  'test/element/announcements.test.ts',
  'tell a change of the count once, in words',
];
export const markedLanguage: TestName = [
  'test/language/nearest-language.test.ts',
  'marks its texts and their direction',
];
export const moreThanColour: TestName = [
  'test/element/forced-colours.test.ts',
  'marks the chosen language and the highlighted signatory by more than colour',
];
export const reducedMotion: TestName = [
  'test/sections/count-motion.test.ts',
  'is not animated under reduced motion',
];
