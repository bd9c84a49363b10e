/** What the page is told of the files that it shows: they are of one version, in a folder named by it. */
export interface Release {
  readonly version: string;
  /** The folder's path, from the page. */
  readonly folder: string;
  /** SRI hashes by the names of files. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Whether the live endpoint of `npm start` is there. */
  readonly live: boolean;
}

/** The server and the build put it into each page (`release-plugin.ts`). */
export function readRelease(): Release {
  const data = document.getElementById('release')?.textContent;
  if (!data) {
    throw new Error('The page has no script of data #release');
  }
  return JSON.parse(data) as Release;
}

/** Where the folder is, as a whole address. */
export function folderUrl({ folder }: Release): string {
  return new URL(folder, document.baseURI).href;
}

/** The languages of the interface: English is in the script file, and each other one is a file. */
export function languagesOf({ integrity }: Release): readonly string[] {
  const others = Object.keys(integrity).flatMap(name => /^locales\/(.+)\.json$/.exec(name)?.[1] ?? []);
  return ['en', ...others].sort();
}
