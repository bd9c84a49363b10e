import { describe } from 'metropolis-call-contract';
import { editCall, type ListChange, newProblems } from '../core/index.js';
import { type CallFiles, saveCall } from '../files/call-files.js';
import { printable } from '../terminal/printable.js';
import { Stop } from '../terminal/stop.js';

/** Makes a change in the files of a call, unless the change would cause new problems. */
export async function saveChange(files: CallFiles, change: ListChange): Promise<void> {
  const now = new Date();
  const texts = editCall(files.open, change, now);
  const problems = newProblems(files.open.texts, texts, now);
  const [first] = problems;
  if (first) {
    const { what, loss, remedy } = describe(first);
    const { label } = (first.text === 'list' ? files.list : undefined) ?? files.call;
    const others = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    throw new Stop(1, {
      what: `Nothing was written: the change would cause a new problem in the call${others}. ${printable(`${what} ${loss}`, 1000)}`,
      where: `${printable(label)} ${printable(first.path)}`,
      remedy: printable(remedy, 1000),
    });
  }
  await saveCall(files, texts);
}
