import { readFileSync } from 'node:fs';

const root = new URL('../../../', import.meta.url);

/** A document of the project. */
export class Markdown {
  /** Relative to the project. */
  readonly path: string;
  readonly text: string;

  constructor(path: string) {
    this.path = path;
    this.text = readFileSync(new URL(path, root), 'utf8');
  }

  /** The names in a column of the tables in a section. The first column is 1. */
  column(heading: string, index: number): string[] {
    const section = this.find(new RegExp(`^## ${heading}\\n([^]*?)(?=^## |(?![^]))`, 'm'));
    const rows = section.split('\n').filter(line => line.startsWith('| `'));
    return rows.flatMap(row => codesIn(row.split('|')[index] ?? ''));
  }

  /** The text that the pattern's group matches. @throws if nothing matches */
  find(pattern: RegExp): string {
    const match = pattern.exec(this.text);
    if (!match) {
      throw new Error(`${this.path} has nothing that matches ${pattern}.`);
    }
    return match[1] ?? '';
  }

  /** The texts that the pattern's group matches. The pattern must be global. */
  findAll(pattern: RegExp): string[] {
    return [...this.text.matchAll(pattern)].map(([, group = '']) => group);
  }
}

export function codesIn(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}
