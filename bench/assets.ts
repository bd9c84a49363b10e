import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { hostPage, inlinePage } from './pages/host-page.js';
import { call, callSignedBy } from './sample.js';
import type { File } from './serve.js';
import { type Subject, subjectKeys, subjects } from './subjects.js';

const javascript = 'text/javascript';
const json = 'application/json';

/** The files that pages load, by path. */
export type Assets = Readonly<Record<string, File>>;

export async function loadAssets(): Promise<Assets> {
  return {
    '/metropolis-call.js': {
      type: javascript,
      content: read(new URL('../dist/metropolis-call.js', import.meta.url).href),
    },
    '/github-buttons.js': { type: javascript, content: githubButtons() },
    '/repos/metropolis/call': { type: json, content: repository },
    '/giscus.js': { type: javascript, content: await bundle('giscus') },
    '/emoji-picker.js': { type: javascript, content: await bundle('emoji-picker-element') },
    '/emoji.json': { type: json, content: readModule('emoji-picker-element-data/en/emojibase/data.json') },
    '/call.json': { type: json, content: call },
    '/many.json': { type: json, content: callSignedBy(10_000) },
    ...pages(),
  };
}

function pages(): Assets {
  const all = {
    '/blank': hostPage(),
    '/widget/many': hostPage(withMany(subjects.widget)),
    '/floor/many': hostPage(withMany(subjects.floor)),
    '/inline': inlinePage(subjects.widget, call),
    ...Object.fromEntries(
      subjectKeys.flatMap(key => [1, 100].map(count => [`/${key}/${count}`, hostPage(subjects[key], count)])),
    ),
  };
  return Object.fromEntries(
    Object.entries(all).map(([path, content]) => [path, { type: 'text/html', content }]),
  );
}

function withMany(subject: Subject): Subject {
  return { ...subject, markup: subject.markup.replace('call.json', 'many.json') };
}

/** As published, except for the host of its count: the bench's server answers instead of api.github.com. */
function githubButtons(): string {
  const published = readModule('github-buttons/dist/buttons.min.js');
  const local = published.replace(/"https:\/\/api\."\+\w/, '""');
  if (local === published) {
    throw new Error('github-buttons does not name its API as expected.');
  }
  return local;
}

/** The shape of `GET /repos/{owner}/{repo}`: all keys that the button reads, and a few of the 100 others. */
const repository = JSON.stringify({
  id: 1,
  name: 'call',
  full_name: 'metropolis/call',
  html_url: 'https://github.com/metropolis/call',
  stargazers_count: 13,
  subscribers_count: 13,
  forks_count: 13,
  open_issues_count: 13,
});

function readModule(name: string): string {
  return read(import.meta.resolve(name));
}

function read(url: string): string {
  return readFileSync(fileURLToPath(url), 'utf8');
}
