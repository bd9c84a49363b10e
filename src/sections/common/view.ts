import type { Call, Signatory, Text } from '../../call/call.js';
import type { Language, PickedText } from '../../language/language.js';
import type { Shared } from '../share/share-address.js';
import type { SignatoryList } from '../signatories/list-controller.js';

/** What every section is made from. */
export interface View {
  readonly call: Call;
  readonly language: Language;
  readonly layout: string;
  readonly sections: readonly string[];
  /** Of the title's heading, 1 to 6; those under it have the next. */
  readonly headingLevel: number;
  /** Shown first, and named beside the count. */
  readonly highlight: Signatory | undefined;
  /** Of the signatories that the page found when it was opened; the others are new. Undefined while none can be. */
  readonly knownIds: ReadonlySet<string> | undefined;
  readonly list: SignatoryList;
  /** What came of the last try to share the call. */
  readonly shared: Shared | undefined;
  /** Takes the click on a button whose `lang` is to be the element's. */
  readonly onLanguage: (click: Event) => void;
  /** Takes the click on a link by which a visitor joins. */
  readonly onJoin: (click: Event) => void;
  /** Passes the call of this view on. */
  readonly onShare: (view: View) => Promise<void>;
}

/** A text of the call in the view's language; one without a language of its own is in the call's. */
export function pickText({ call, language }: Pick<View, 'call' | 'language'>, text: Text): PickedText {
  return language.pick(text, call.defaultLanguage ?? firstLanguage(call.title));
}

/** A name: a plain one is in no language, and read as it is. */
export function pickName(view: Pick<View, 'call' | 'language'>, name: Text): PickedText {
  return typeof name === 'string' ? view.language.pick(name) : pickText(view, name);
}

function firstLanguage(text: Text): string | undefined {
  return typeof text === 'string' ? undefined : Object.keys(text)[0];
}
