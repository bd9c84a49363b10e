import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const program = createRequire(import.meta.url).resolve('@lit/localize-tools/bin/lit-localize.js');

/** The parts of `lit-localize.json` that the scripts use. */
interface LocalizeConfig {
  readonly targetLocales: readonly string[];
  readonly tsConfig: string;
  readonly interchange: { readonly format: string; readonly xliffDir: string };
}

/** A part of the project with its own texts and translations. Its folder has `lit-localize.json` and `locales/`. */
export class LocalizedPart {
  readonly config: LocalizeConfig;
  /** The tags of all languages except English. */
  readonly targetLocales: readonly string[];
  readonly folder: URL;

  /** @param path relative to the project */
  constructor(path: string) {
    this.folder = new URL(`../../${path}`, import.meta.url);
    this.config = JSON.parse(readFileSync(this.#configFile, 'utf8')) as LocalizeConfig;
    this.targetLocales = this.config.targetLocales;
  }

  /** The path of a language's XLIFF file. */
  localeFile(tag: string): string {
    return fileURLToPath(new URL(`locales/${tag}.xlf`, this.folder));
  }

  /** Runs `lit-localize extract` or `lit-localize build`, with another config file on request. */
  run(command: 'extract' | 'build', configPath = fileURLToPath(this.#configFile)): void {
    execFileSync(process.execPath, [program, command, '--config', configPath], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }

  get #configFile(): URL {
    return new URL('lit-localize.json', this.folder);
  }
}

export const widget = new LocalizedPart('./');
export const demo = new LocalizedPart('demo/');
