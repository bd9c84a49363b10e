import { baseStyles } from './base-styles.js';
import { countStyles } from '../sections/count.js';
import { joinStyles } from '../sections/join.js';
import { languageStyles } from '../sections/language.js';
import { layoutStyles, roomStyles } from './layouts.js';
import { printStyles } from './print-styles.js';
import { quoteStyles } from '../sections/quote.js';
import { signatoriesStyles } from '../sections/signatories/signatories.js';
import { signatoryStyles } from '../sections/signatories/signatory.js';
import { statusStyles } from './status.js';
import { titleStyles } from '../sections/title.js';
import { topicsStyles } from '../sections/topics.js';

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
