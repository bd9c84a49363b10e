import bidiFactory, { type Bidi } from 'bidi-js';
import { fontFileFor, hasCharacter } from './fonts.js';

// The types of this package describe its ES module. Node loads its CommonJS module, which is the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)();

/** A piece of a text that one font draws in one direction. */
export interface Run {
  readonly text: string;
  /** Undefined if no font has its characters. */
  readonly file: string | undefined;
  readonly direction: 'ltr' | 'rtl';
}

/** The runs of a line of text, from left to right (Unicode Bidirectional Algorithm). */
export function visualRuns(text: string, language: string, direction: 'ltr' | 'rtl'): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: (Run & { readonly level: number })[] = [];
  let offset = 0;
  for (const character of text) {
    const level = levels[offset] ?? 0;
    const last = runs.at(-1);
    const staysIn = last?.level === level ? last : undefined;
    const file = fileFor(character, language, staysIn?.file);
    if (staysIn && staysIn.file === file) {
      runs[runs.length - 1] = { ...staysIn, text: staysIn.text + character };
    } else {
      runs.push({ text: character, file, level, direction: level % 2 === 1 ? 'rtl' : 'ltr' });
    }
    offset += character.length;
  }
  return reorder(runs);
}

/** The font file of a character. Marks, joiners, digits and punctuation keep the font of the run, if it has them. */
function fileFor(character: string, language: string, current: string | undefined): string | undefined {
  const isAdded = /[\p{M}\p{P}\p{Z}\p{Cf}\p{N}]/u.test(character);
  return current !== undefined && isAdded && hasCharacter(current, character)
    ? current
    : fontFileFor(character, language);
}

/**
 * Rule L2: from the highest level down to the lowest odd level, reverses each sequence that has at least that level.
 */
function reorder<T extends { readonly level: number }>(runs: readonly T[]): readonly T[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  let ordered = [...runs];
  for (let level = highest; level > 0; level -= 1) {
    ordered = reverseFrom(ordered, level);
  }
  return ordered;
}

function reverseFrom<T extends { readonly level: number }>(runs: readonly T[], level: number): T[] {
  const result: T[] = [];
  let group: T[] = [];
  for (const run of runs) {
    if (run.level >= level) {
      group.unshift(run);
    } else {
      result.push(...group, run);
      group = [];
    }
  }
  return [...result, ...group];
}
