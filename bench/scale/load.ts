import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ensurePrograms, programs } from '../../scripts/browsers/programs.js';
import type { Running } from './program.js';

const run = promisify(execFile);

/** Answers of a server under full load. */
export interface Load {
  readonly answers: number;
  /** Length of the run. */
  readonly seconds: number;
  /** Answers other than 2xx and 3xx. */
  readonly failures: number;
  /** Connections that the server closed too early. A browser would open new ones. */
  readonly closed: number;
  /** Processor time of the server, in seconds. */
  readonly processorTime: number;
}

/** The headers of a browser's first request. */
export const visitHeaders = {
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  Origin: 'https://www.example.org',
};

/** The headers of a browser's check. */
export function checkHeaders(etag: string): Readonly<Record<string, string>> {
  return { ...visitHeaders, 'Cache-Control': 'max-age=0', 'If-None-Match': etag };
}

/** Sends as many requests as the server answers, on 100 connections. */
export async function load(
  server: Running,
  path: string,
  headers: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Load> {
  const [wrk] = ensurePrograms(programs.wrk);
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const before = server.processorTime();
  const { stdout } = await run(wrk, ['-t1', '-c100', `-d${seconds}s`, ...lines, `${server.origin}${path}`]);
  return {
    answers: numberIn(stdout, /(\d+) requests in/),
    seconds,
    failures: numberIn(stdout, /Non-2xx or 3xx responses: (\d+)/, 0),
    closed: numberIn(stdout, /Socket errors: .*read (\d+)/, 0),
    processorTime: server.processorTime() - before,
  };
}

/** The number of answers per second of one core. */
export function perCore({ answers, processorTime }: Load): number {
  return answers / processorTime;
}

/** @param missing the value if the output has no such line */
function numberIn(output: string, pattern: RegExp, missing?: number): number {
  const [, found = missing] = pattern.exec(output) ?? [];
  if (found === undefined) {
    throw new Error(`The output of wrk has nothing that matches ${pattern.source}: ${output}`);
  }
  return Number(found);
}
