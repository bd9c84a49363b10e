import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const configFile = new URL('../../lit-localize.json', import.meta.url);
const program = createRequire(import.meta.url).resolve('@lit/localize-tools/bin/lit-localize.js');

/** The parts of `lit-localize.json` that the scripts use. */
interface LocalizeConfig {
  readonly targetLocales: readonly string[];
  readonly tsConfig: string;
  readonly interchange: { readonly format: string; readonly xliffDir: string };
}

export const config = JSON.parse(readFileSync(configFile, 'utf8')) as LocalizeConfig;

/** The tags of all languages except English. */
export const { targetLocales } = config;

/** The path of a language's XLIFF file. */
export function localeFile(tag: string): string {
  return fileURLToPath(new URL(`../../locales/${tag}.xlf`, import.meta.url));
}

/** Runs `lit-localize extract` or `lit-localize build`, with another config file on request. */
export function litLocalize(command: 'extract' | 'build', configPath = fileURLToPath(configFile)): void {
  execFileSync(process.execPath, [program, command, '--config', configPath], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
