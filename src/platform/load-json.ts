import { requestText } from './request.js';
import { warnOnce } from './warn-once.js';

interface LoadOptions {
  readonly advice?: string;
  readonly cache?: RequestCache;
  readonly sizeLimit?: number;
}

/** The options for a file of this release: its address can be wrong, and its size is known. */
export const ofRelease: LoadOptions = {
  advice: '; files="…" names the folder of the release',
  sizeLimit: 64_000,
};

/**
 * Loads a JSON file that the widget can do without. A failure is reported on the console.
 *
 * @param url absolute; undefined if the folder of the file is unknown
 * @param read returns undefined if the JSON is unusable
 * @param options `advice`: how to mend a failure; `cache`, `sizeLimit`: see `requestText`
 */
export async function loadJson<T>(
  url: string | undefined,
  read: (json: unknown) => T | undefined,
  { advice = '', cache, sizeLimit }: LoadOptions,
): Promise<T | undefined> {
  const answer = url && (await requestText(url, cache, undefined, sizeLimit));
  let problem: unknown = answer;
  if (typeof answer === 'string') {
    try {
      const result = read(JSON.parse(answer));
      if (result) {
        return result;
      }
      problem = 'unusable';
    } catch (error) {
      problem = error;
    }
  }
  warnOnce(`${url ?? 'unknown folder'}: ${String(problem)}${advice}`);
  return undefined;
}
