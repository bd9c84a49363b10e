import type { JoinMethod, Signatory } from '../../call/call.js';
import type { MapController } from '../map/map-controller.js';
import type { ClipboardController } from '../share/clipboard-controller.js';
import type { ListController } from '../signatories/list-controller.js';
import type { SignatoryStore } from '../signatories/store.js';
import type { TextContext } from './pick.js';

/** Everything that sections are rendered from. */
export interface View extends TextContext {
  /** Heading level of the title, 1 to 6. Headings below it have the next level. */
  readonly headingLevel: number;
  /** The signatory that is shown first and named beside the count. */
  readonly highlight: Signatory | undefined;
  readonly store: SignatoryStore;
  readonly list: ListController;
  readonly map: MapController;
  readonly clipboard: ClipboardController;
  /** Sets the element's language to the `lang` of the clicked button. */
  readonly onLanguage: (click: Event) => void;
  /** Reports that a visitor follows a link to join. */
  readonly onJoin: (click: Event, method: JoinMethod) => void;
}
