import { readFileSync } from 'node:fs';
import { untouched, type CallJson, type LiveRecord } from './record.js';

/** A JSON file that is served from memory: it follows the file on disk, and never writes to it. */
export class LiveFile {
  readonly path: string;
  #record: LiveRecord;
  #modified = new Date();

  constructor(path: string) {
    this.path = path;
    this.#record = read(path);
  }

  get record(): LiveRecord {
    return this.#record;
  }

  get modified(): Date {
    return this.#modified;
  }

  get body(): string {
    return JSON.stringify(this.#record.call, undefined, 2);
  }

  replace(record: LiveRecord): void {
    this.#record = record;
    this.#modified = new Date();
  }

  /** Throws where the file is not JSON, as it often is in the midst of an edit; what was served then stays. */
  reload(): void {
    this.replace(read(this.path));
  }
}

function read(path: string): LiveRecord {
  return untouched(JSON.parse(readFileSync(path, 'utf8')) as CallJson);
}
