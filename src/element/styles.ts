import { countStyles } from '../sections/count-styles.js';
import { joinStyles } from '../sections/join/join-styles.js';
import { mailStyles } from '../sections/join/mail-styles.js';
import { mapStyles } from '../sections/map/map-styles.js';
import { namesStyles } from '../sections/names-styles.js';
import { progressStyles } from '../sections/progress-styles.js';
import { quoteStyles } from '../sections/quote-styles.js';
import { signatoriesStyles } from '../sections/signatories/signatories-styles.js';
import { signatoryStyles } from '../sections/signatories/signatory-styles.js';
import { titleStyles } from '../sections/title-styles.js';
import { topicsStyles } from '../sections/topics-styles.js';
import { baseStyles } from './base-styles.js';
import { layoutStyles } from './layout-styles.js';
import { printStyles } from './print-styles.js';
import { roomStyles } from './room-styles.js';
import { statusStyles } from './status-styles.js';

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
  quoteStyles,
  topicsStyles,
  signatoriesStyles,
  signatoryStyles,
  statusStyles,
  printStyles,
];
