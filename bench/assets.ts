import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Call } from 'metropolis-call-contract';
import { bundle } from './bundle.js';
import { buildScriptFile } from './build.js';
import { hostPage } from './pages/host-page.js';
import { call, callSignedBy, listApart } from './sample.js';
import type { File } from './serve.js';
import { type Subject, subjectKeys, subjects } from './subjects.js';

const javascript = 'text/javascript';
const json = 'application/json';

/** The files that pages load, by path. */
export type Assets = Readonly<Record<string, File>>;

/**
 * @param origin where the bench serves them
 * @param former path of another build of the script file, to be measured beside it
 */
export async function loadAssets(origin: string, former?: string): Promise<Assets> {
  const many = callSignedBy(10_000);
  return {
    '/metropolis-call.js': {
      type: javascript,
      content: read(new URL('../dist/metropolis-call.js', import.meta.url).href),
    },
    '/empty.js': { type: javascript, content: '// Nothing.' },
    '/github-buttons.js': { type: javascript, content: githubButtons() },
    '/repos/metropolis/call': { type: json, content: repository },
    '/giscus.js': { type: javascript, content: await bundle('giscus') },
    '/emoji-picker.js': { type: javascript, content: await bundle('emoji-picker-element') },
    '/emoji.json': { type: json, content: readModule('emoji-picker-element-data/en/emojibase/data.json') },
    '/call.json': { type: json, content: call },
    '/many.json': { type: json, content: many },
    '/apart.json': { type: json, content: listApart(many, `${origin}/list.json`) },
    '/list.json': { type: json, content: JSON.stringify((JSON.parse(many) as Call).signatories) },
    '/empty-lit.js': { type: javascript, content: await emptyLit() },
    ...(former ? { '/former.js': { type: javascript, content: readFileSync(former, 'utf8') } } : {}),
    ...pages(),
  };
}

function pages(): Assets {
  const all = {
    '/blank': hostPage(),
    '/widget/many': hostPage(withCall(subjects.widget, 'many.json')),
    '/widget/apart': hostPage(withCall(subjects.widget, 'apart.json')),
    '/floor/many': hostPage(withCall(subjects.floor, 'many.json')),
    ...Object.fromEntries(
      subjectKeys.flatMap(key => [1, 100].map(count => [`/${key}/${count}`, hostPage(subjects[key], count)])),
    ),
  };
  return Object.fromEntries(
    Object.entries(all).map(([path, content]) => [path, { type: 'text/html', content }]),
  );
}

function withCall(subject: Subject, file: string): Subject {
  return { ...subject, markup: subject.markup.replace('call.json', file) };
}

async function emptyLit(): Promise<string> {
  return (await buildScriptFile('bench/pages/empty-lit.ts')).code;
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
