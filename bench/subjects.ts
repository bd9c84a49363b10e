/**
 * What is measured, and how a page has it. All selectors of the bench are here.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} markup
 * @property {string} script path of the script file
 * @property {string[]} content what has to be there, with text, before a visitor sees what they came for
 */

/** @satisfies {Record<string, Subject>} */
export const subjects = {
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

/** What the detector looks for on a page with so many of a subject. */
export function contentOf(subject, count = 1) {
  return { selectors: subjects[subject].content, count };
}

/** The parts of the widget that are used by hand. */
export const parts = {
  opener: 'details[part=signatories] > summary',
  list: 'details[part=signatories] li',
  search: 'details[part=signatories] input[type=search]',
};
