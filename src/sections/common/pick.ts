import type { Call, Text } from '../../call/call.js';
import type { Language, PickedText } from '../../language/language.js';

/** What it takes to pick a text in the right language. */
export interface TextContext {
  readonly call: Call;
  readonly language: Language;
}

/** Picks the language of a text. A text without a language tag is in the call's default language. */
export function pickText({ call, language }: TextContext, text: Text): PickedText {
  return language.pick(text, call.defaultLanguage ?? languagesOf(call.title)[0]);
}

/** Picks the language of a name. A name without a language tag is in no particular language. */
export function pickName(context: TextContext, name: Text): PickedText {
  return typeof name === 'string' ? context.language.pick(name) : pickText(context, name);
}

/** The title on one line, as for the subject of an e-mail. */
export function titleLine(context: TextContext): string {
  return pickText(context, context.call.title).value.trim().replace(/\s+/g, ' ');
}

/** The tags of the languages of a text; none for a plain string. */
export function languagesOf(text: Text): readonly string[] {
  return typeof text === 'string' ? [] : Object.keys(text);
}
