import { folderUrl, type Release } from '../release.js';

/** Loads a script of the release as an editor's page does. */
export function loadFile(name: string, release: Release): void {
  const script = document.createElement('script');
  script.src = folderUrl(release) + name;
  script.integrity = release.integrity[name] ?? '';
  script.crossOrigin = 'anonymous';
  document.head.append(script);
}
