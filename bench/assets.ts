import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.js';
import { hostPage, inlinePage } from './pages/host-page.js';
import { call, callSignedBy } from './sample.js';
import { subjects } from './subjects.js';

const javascript = 'text/javascript';
const json = 'application/json';

/** What a page of each subject loads, by the paths that `subjects.ts` and the data sources name. */
export async function assets() {
  const widget = read(new URL('../dist/metropolis-call.js', import.meta.url));
  return {
    '/metropolis-call.js': { type: javascript, content: widget },
    '/github-buttons.js': { type: javascript, content: githubButtons() },
    '/repos/metropolis/call': { type: json, content: repository },
    '/giscus.js': { type: javascript, content: await bundle('giscus') },
    '/emoji-picker.js': { type: javascript, content: await bundle('emoji-picker-element') },
    '/emoji.json': { type: json, content: readModule('emoji-picker-element-data/en/emojibase/data.json') },
    '/call.json': { type: json, content: call },
    '/many.json': { type: json, content: callSignedBy(10_000) },
    ...Object.fromEntries(
      Object.entries(pages()).map(([path, content]) => [path, { type: 'text/html', content }]),
    ),
  };
}

function pages() {
  const withMany = subject => ({ ...subject, markup: subject.markup.replace('call.json', 'many.json') });
  return {
    '/blank': hostPage(),
    '/widget/many': hostPage(withMany(subjects.widget)),
    '/floor/many': hostPage(withMany(subjects.floor)),
    '/inline': inlinePage(subjects.widget, call),
    ...Object.fromEntries(
      Object.entries(subjects).flatMap(([key, subject]) =>
        [1, 100].map(count => [`/${key}/${count}`, hostPage(subject, count)]),
      ),
    ),
  };
}

/** As published, but for the host of its count: the bench's own server answers in the place of api.github.com. */
function githubButtons() {
  const published = readModule('github-buttons/dist/buttons.min.js');
  const local = published.replace(/"https:\/\/api\."\+\w/, '""');
  if (local === published) {
    throw new Error('github-buttons does not name its API as expected.');
  }
  return local;
}

/** The shape of `GET /repos/{owner}/{repo}`, with what the button reads of it and a few of the 100 keys that it does not. */
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

function readModule(name) {
  return read(import.meta.resolve(name));
}

function read(url) {
  return readFileSync(fileURLToPath(url), 'utf8');
}
