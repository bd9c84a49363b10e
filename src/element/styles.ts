import { countStyles } from '../sections/count.js';
import { joinStyles } from '../sections/join/join.js';
import { mailStyles } from '../sections/join/mail.js';
import { languageStyles } from '../sections/language.js';
import { mapStyles } from '../sections/map/map.js';
import { namesStyles } from '../sections/names.js';
import { progressStyles } from '../sections/progress.js';
import { quoteStyles } from '../sections/quote.js';
import { signatoriesStyles } from '../sections/signatories/signatories.js';
import { signatoryStyles } from '../sections/signatories/signatory.js';
import { titleStyles } from '../sections/title.js';
import { topicsStyles } from '../sections/topics.js';
import { baseStyles } from './base-styles.js';
import { layoutStyles } from './layouts.js';
import { printStyles } from './print-styles.js';
import { roomStyles } from './room-styles.js';
import { statusStyles } from './status.js';

/** The styles of the element and of all its sections. */
export const styles = [
  baseStyles,
  layoutStyles,
  roomStyles,
  titleStyles,
  countStyles,
  joinStyles,
  mailStyles,
  mapStyles,
  namesStyles,
  progressStyles,
  languageStyles,
  quoteStyles,
  topicsStyles,
  signatoriesStyles,
  signatoryStyles,
  statusStyles,
  printStyles,
];
