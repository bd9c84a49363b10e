import type { Node } from 'jsonc-parser';
import { treeOf, valueOf } from '../json/nodes.js';
import { isObject, own } from '../json/values.js';

/** The texts of a call's files. */
export interface CallText {
  readonly call: string;
  /** The file that `signatoriesUrl` points to, if the call has one. */
  readonly list?: string;
}

/** A call that can be changed: its texts, and their parsed content. */
export interface OpenCall {
  readonly texts: CallText;
  readonly call: Node;
  /** The list of signatories, a node of `listText`. */
  readonly list: Node;
  readonly listText: string;
  /** Whether `listText` is a separate file. */
  readonly isApart: boolean;
  readonly json: unknown;
  readonly signatories: readonly unknown[];
  /** BCP 47: the language of names without a language. */
  readonly language: string;
}

/** Why a call cannot be changed. The check reports the details. */
export type OpenFault =
  | 'call-not-json'
  | 'call-not-an-object'
  | 'list-not-json'
  | 'no-list'
  /** The call has `signatoriesUrl`, but the file that it points to was not given. */
  | 'list-apart';

/** Parses a call, so that it can be changed. The texts must not have byte order marks. */
export function openCall(texts: CallText): OpenCall | OpenFault {
  const call = treeOf(texts.call);
  if (call?.type !== 'object') {
    return call ? 'call-not-an-object' : 'call-not-json';
  }
  const json: unknown = JSON.parse(texts.call);
  const isApart = own(json, 'signatoriesUrl') !== undefined;
  if (isApart && texts.list === undefined) {
    return 'list-apart';
  }
  const listText = isApart ? (texts.list ?? '') : texts.call;
  const list = isApart ? treeOf(listText) : valueOf(call, 'signatories');
  if (list?.type !== 'array') {
    return isApart && !list ? 'list-not-json' : 'no-list';
  }
  const signatories = (isApart ? JSON.parse(listText) : own(json, 'signatories')) as readonly unknown[];
  return { texts, call, list, listText, isApart, json, signatories, language: languageOf(json) };
}

function languageOf(json: unknown): string {
  const [stated, title] = [own(json, 'defaultLanguage'), own(json, 'title')];
  const [first = 'en'] = isObject(title) ? Object.keys(title) : [];
  return typeof stated === 'string' ? stated : first;
}
