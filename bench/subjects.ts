/** What is measured, and how a page contains it. All selectors of the bench are here. */
import { call } from './sample.js';
import { servedWidget } from './served.js';

export interface Subject {
  readonly name: string;
  readonly markup: string;
  /** The path of the script file, if there is one. */
  readonly script?: string;
  /** Whether the script is in the head, and the browser waits for it. Else it is `async`, after the markup. */
  readonly scriptFirst?: boolean;
  /** Selectors of the elements that must exist, with text, before the content counts as shown. */
  readonly content: readonly string[];
}

export type SubjectKey =
  | 'static'
  | 'staticScript'
  | 'fragment'
  | 'inline'
  | 'widget'
  | 'floor'
  | 'roomFloor'
  | 'heavyFloor'
  | 'githubButtons'
  | 'emojiPicker'
  | 'emptyLit'
  | 'former';

const served = await servedWidget();
const ofTheCall = ['[part=title]', '[part=count-value]', '[part=join]'];
const script = '/metropolis-call.js';
const markup = '<metropolis-call lang="en" src="/call.json"></metropolis-call>';
const data = `<script type="application/json">${call.replaceAll('<', '\\u003c')}</script>`;

export const subjects: Readonly<Record<SubjectKey, Subject>> = {
  static: { name: 'static HTML of the same DOM', markup: served, content: ofTheCall },
  staticScript: {
    name: 'static HTML with an empty script',
    markup: served,
    script: '/empty.js',
    content: ofTheCall,
  },
  fragment: { name: 'metropolis-call, as a fragment', markup: served, script, content: ofTheCall },
  inline: {
    name: 'metropolis-call, data in the page',
    // The browser reads the script first, so that the first paint has the widget.
    markup: markup.replace('></', `>${data}</`),
    script,
    scriptFirst: true,
    content: ofTheCall,
  },
  widget: { name: 'metropolis-call', markup, script, content: ofTheCall },
  floor: {
    name: 'floor',
    markup: '<call-floor src="/call.json"></call-floor>',
    script: '/floor.js',
    content: ofTheCall,
  },
  roomFloor: {
    name: 'floor that keeps its room',
    markup: '<call-floor src="/call.json"></call-floor>',
    script: '/room-floor.js',
    content: ofTheCall,
  },
  heavyFloor: {
    name: 'floor, with our code not run',
    markup: '<call-floor src="/call.json"></call-floor>',
    script: '/heavy-floor.js',
    content: ofTheCall,
  },
  githubButtons: {
    name: 'github-buttons',
    markup:
      '<a class="github-button" href="https://github.com/metropolis/call" data-icon="octicon-star" data-show-count="true">Star</a>',
    script: '/github-buttons.js',
    content: ['.btn', '.social-count'],
  },
  emojiPicker: {
    name: 'emoji-picker-element',
    markup: '<emoji-picker locale="en" data-source="/emoji.json"></emoji-picker>',
    script: '/emoji-picker.js',
    content: ['.tabpanel button.emoji'],
  },
  emptyLit: {
    name: 'an empty Lit element',
    markup: '<empty-lit></empty-lit>',
    script: '/empty-lit.js',
    content: ['p'],
  },
  former: { name: 'a former script file', markup, script: '/former.js', content: ofTheCall },
};

export const subjectKeys = Object.keys(subjects) as SubjectKey[];

/** The subjects of the paint measurement. `former` is measured only if a run has such a file. */
export const paintedKeys = subjectKeys.filter(key => key !== 'emptyLit' && key !== 'former');

/** The subjects of the heap measurement. */
export const heapKeys = ['widget', 'emptyLit', 'floor', 'githubButtons', 'emojiPicker'] as const;

/** What the detector waits for. */
export interface Content {
  readonly selectors: readonly string[];
  /** How many times the content must be there. 0: the page counts as painted at once. */
  readonly count: number;
}

/** The content of a page with `count` copies of a subject. */
export function contentOf(subject: SubjectKey, count = 1): Content {
  return { selectors: subjects[subject].content, count };
}

/** The parts of the widget that visitors use. */
export const parts = {
  opener: 'details[part=signatories] > summary',
  search: 'details[part=signatories] input[type=search]',
  signatory: '[part~=signatory]',
};
