import { baseStyles } from './base-styles.js';
import { countStyles } from './count.js';
import { joinStyles } from './join.js';
import { languageStyles } from './language.js';
import { layoutStyles, roomStyles } from './layouts.js';
import { printStyles } from './print-styles.js';
import { quoteStyles } from './quote.js';
import { signatoriesStyles } from './signatories.js';
import { signatoryStyles } from './signatory.js';
import { statusStyles } from './status.js';
import { titleStyles } from './title.js';
import { topicsStyles } from './topics.js';

/** The styles of the element: those of every section, on one base. */
export const styles = [
  baseStyles,
  layoutStyles,
  roomStyles,
  titleStyles,
  countStyles,
  joinStyles,
  languageStyles,
  quoteStyles,
  topicsStyles,
  signatoriesStyles,
  signatoryStyles,
  statusStyles,
  printStyles,
];
