/**
 * Fails if the documents differ from the source in the API of the element, the keys of the data format, the commands,
 * or `publiccode.yml`. `npm run readme:check` then checks the links between documents.
 */
import process from 'node:process';
import { apiFaults } from './documents/api.js';
import { commandFaults } from './documents/commands.js';
import { dataFormatFaults } from './documents/data-format.js';
import { listDocuments } from './documents/documents.js';
import { Markdown } from './documents/markdown.js';
import { publiccodeFaults } from './publiccode.js';

const faults = [
  ...apiFaults(),
  ...dataFormatFaults(),
  ...publiccodeFaults(),
  ...listDocuments().flatMap(path => commandFaults(path, new Markdown(path).text)),
];

if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exitCode = 1;
}
