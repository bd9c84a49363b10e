import type { Call, Signatory } from 'metropolis-call-contract';
import type { WholeCall } from './whole-call.js';

/** The most signatories in the call's own file. Open pages request that file repeatedly. */
const mostInOneFile = 200;

/** The number of signatories in the call's file if the whole list is separate, unless the widget needs more. */
const namedCount = 12;

/** A call as it is published: in one file, or with its list in a second file. */
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

/** If the list is separate, the call itself must state the counts. */
function figuresOf(call: Call, signatories: readonly Signatory[]): Partial<Call> {
  const members = signatories.filter(({ member }) => member).length;
  const memberCount = Math.max(call.memberCount ?? 0, members);
  return {
    signatoryCount: Math.max(call.signatoryCount ?? 0, signatories.length),
    ...(memberCount > 0 ? { memberCount } : {}),
  };
}

/** The signatories that the widget may show without the whole list: those with a role or a practice, and the newest. */
function fewOf(call: Call, signatories: readonly Signatory[]): Signatory[] {
  const sharing = new Set(call.practices?.map(({ signatory }) => signatory));
  const newest = newestOf(signatories)[0];
  const needed = signatories.filter(entry => entry.role ?? (sharing.has(entry.id) || entry === newest));
  const others = signatories.filter(entry => !needed.includes(entry));
  const few = new Set([...needed, ...others.slice(0, Math.max(0, namedCount - needed.length))]);
  return signatories.filter(entry => few.has(entry));
}

/** The signatories with a `joined` date, the newest first. If dates are equal, the last in the list comes first. */
export function newestOf(signatories: readonly Signatory[]): readonly Signatory[] {
  return signatories
    .filter(({ joined }) => joined !== undefined)
    .reverse()
    .sort((a, b) => (b.joined ?? '').localeCompare(a.joined ?? '', 'en'));
}
