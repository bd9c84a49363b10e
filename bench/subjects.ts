/** What is measured, and how a page contains it. All selectors of the bench are here. */

export interface Subject {
  readonly name: string;
  readonly markup: string;
  /** The path of the script file. */
  readonly script: string;
  /** Selectors of what must be there, with text, before visitors see what they came for. */
  readonly content: readonly string[];
}

export type SubjectKey = 'widget' | 'floor' | 'githubButtons' | 'emojiPicker';

export const subjects: Readonly<Record<SubjectKey, Subject>> = {
  widget: {
    name: 'metropolis-call',
    markup: '<metropolis-call lang="en" src="/call.json"></metropolis-call>',
    script: '/metropolis-call.js',
    content: ['[part=title]', '[part=count-value]', '[part=join]'],
  },
  floor: {
    name: 'floor',
    markup: '<call-floor src="/call.json"></call-floor>',
    script: '/floor.js',
    content: ['[part=title]', '[part=count-value]', '[part=join]'],
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
};

export const subjectKeys = Object.keys(subjects) as SubjectKey[];

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
};
