import { readFileSync } from 'node:fs';
import { createRecord, type CallJson, type LiveRecord } from './record.js';

/** A JSON file served from memory. It follows the file on disk and never writes to it. */
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

  /**
   * Reads the file again.
   *
   * @throws if the file is not JSON, as in the middle of an edit; the last version is then still served
   */
  reload(): void {
    this.replace(read(this.path));
  }
}

function read(path: string): LiveRecord {
  return createRecord(JSON.parse(readFileSync(path, 'utf8')) as CallJson);
}
