/** The widget's files of one version, in a folder named by the version. */
export interface Release {
  readonly version: string;
  /** The folder's path, relative to the page. */
  readonly folder: string;
  /** SRI hashes by file name. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Whether `npm start` serves the page, with its live endpoint. */
  readonly live: boolean;
}

/** Reads what `release-plugin.ts` has put into the page. */
export function readRelease(): Release {
  const data = document.getElementById('release')?.textContent;
  if (!data) {
    throw new Error('The page has no #release data');
  }
  return JSON.parse(data) as Release;
}

/** The folder's absolute URL. */
export function folderUrl({ folder }: Release): string {
  return new URL(folder, document.baseURI).href;
}

/** The widget's languages. English is in the script file; every other language is a file. */
export function languagesOf({ integrity }: Release): readonly string[] {
  const others = Object.keys(integrity).flatMap(name => /^locales\/(.+)\.json$/.exec(name)?.[1] ?? []);
  return ['en', ...others].sort();
}
