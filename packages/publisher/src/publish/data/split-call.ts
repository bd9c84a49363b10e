import type { Call, Signatory } from 'metropolis-call-contract';
import type { WholeCall } from './whole-call.js';

/** How many signatories the call's own file may list. Open pages ask for that file again and again. */
const mostInOneFile = 200;

/** How many it lists when the whole list stands apart, unless the widget needs more of them. */
const namedCount = 12;

/** A call as it is published: in one file, or with its list in a second one. */
export interface SplitCall {
  readonly call: Call;
  readonly list?: readonly Signatory[];
}

/** @param listUrl the absolute address that the list will have */
export function splitCall({ call, signatories }: WholeCall, listUrl: string): SplitCall {
  if (signatories.length <= mostInOneFile) {
    return { call: call.signatoriesUrl === undefined ? call : together(call, signatories) };
  }
  return {
    call: { ...call, ...figuresOf(call, signatories), ...apart(call, signatories, listUrl) },
    list: signatories,
  };
}

function together(call: Call, signatories: readonly Signatory[]): Call {
  const rest = Object.entries(call).filter(([key]) => key !== 'signatoriesUrl');
  return { ...(Object.fromEntries(rest) as unknown as Call), signatories: [...signatories] };
}

function apart(call: Call, signatories: readonly Signatory[], listUrl: string): Partial<Call> {
  return { signatories: fewOf(call, signatories), signatoriesUrl: listUrl };
}

/** With the list apart, the call itself has to say how many there are. */
function figuresOf(call: Call, signatories: readonly Signatory[]): Partial<Call> {
  const members = signatories.filter(({ member }) => member).length;
  const memberCount = Math.max(call.memberCount ?? 0, members);
  return {
    signatoryCount: Math.max(call.signatoryCount ?? 0, signatories.length),
    ...(memberCount > 0 ? { memberCount } : {}),
  };
}

/** Those whom the widget may name without the whole list: who holds an office, who shares a practice, the newest. */
function fewOf(call: Call, signatories: readonly Signatory[]): Signatory[] {
  const sharing = new Set(call.practices?.map(({ signatory }) => signatory));
  const newest = newestOf(signatories)[0];
  const needed = signatories.filter(entry => entry.role ?? (sharing.has(entry.id) || entry === newest));
  const others = signatories.filter(entry => !needed.includes(entry));
  const few = new Set([...needed, ...others.slice(0, Math.max(0, namedCount - needed.length))]);
  return signatories.filter(entry => few.has(entry));
}

/** Those whose day of joining is known, the newest first. Of one day, the last in the list counts as the newest. */
export function newestOf(signatories: readonly Signatory[]): readonly Signatory[] {
  return signatories
    .filter(({ joined }) => joined !== undefined)
    .reverse()
    .sort((a, b) => (b.joined ?? '').localeCompare(a.joined ?? '', 'en'));
}
