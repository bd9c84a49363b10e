import type { JoinMethod, Signatory } from '../../call/call.js';
import type { ShareController } from '../share/share-controller.js';
import type { ListController } from '../signatories/list-controller.js';
import type { TextContext } from './pick.js';

/** Everything that sections are rendered from. */
export interface View extends TextContext {
  /** Heading level of the title, 1 to 6. Headings below it have the next level. */
  readonly headingLevel: number;
  /** The signatory that is shown first and named beside the count. */
  readonly highlight: Signatory | undefined;
  /** Ids of the signatories that were there when the page opened; others are new. Undefined while nobody is new. */
  readonly knownIds: ReadonlySet<string> | undefined;
  readonly list: ListController;
  readonly share: ShareController;
  /** Sets the element's language to the `lang` of the clicked button. */
  readonly onLanguage: (click: Event) => void;
  /** Reports that a visitor follows a link to join. */
  readonly onJoin: (click: Event, method: JoinMethod) => void;
}
