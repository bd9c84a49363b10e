import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const configFile = new URL('../../lit-localize.json', import.meta.url);
const program = createRequire(import.meta.url).resolve('@lit/localize-tools/bin/lit-localize.js');

/** What `lit-localize.json` says. */
export const config = JSON.parse(readFileSync(configFile, 'utf8'));

/** The languages besides English. */
export const { targetLocales } = config;

/** The XLIFF file of a language. */
export function localeFile(tag) {
  return fileURLToPath(new URL(`../../locales/${tag}.xlf`, import.meta.url));
}

/** Runs `lit-localize extract` or `build`. */
export function litLocalize(command, configPath = fileURLToPath(configFile)) {
  execFileSync(process.execPath, [program, command, '--config', configPath], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
