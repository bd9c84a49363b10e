import { pageCode } from './page-code.js';
import { newVisitor, open, type Place } from './page.js';
import type { BenchServer } from './serve.js';
import { contentOf, type SubjectKey, subjects } from './subjects.js';

export interface Floor {
  readonly code: string;
  /** The differences between the finished DOM of the floor and that of the widget. */
  readonly differences: readonly string[];
}

/** A shadow tree: its elements in order, each with depth, attributes and text, and its styles. */
interface Tree {
  readonly elements: readonly string[];
  readonly styles: string;
}

const readShadow = pageCode('read-shadow');

/** Adds the floor to a server: a hand-written element with the widget's styles, with and without reserved space. */
export async function addFloor(server: BenchServer, place: Place): Promise<Floor> {
  const widget = await finishedTree(place, 'widget');
  const codeOf = (keepsRoom: boolean): string =>
    `{const STYLES = ${JSON.stringify(widget.styles)}, KEEPS_ROOM = ${keepsRoom};\n${pageCode('floor')}}`;
  const code = codeOf(false);
  server.add('/floor.js', { type: 'text/javascript', content: code });
  server.add('/room-floor.js', { type: 'text/javascript', content: codeOf(true) });
  const floor = await finishedTree(place, 'floor');
  return { code, differences: differencesOf(widget.elements, floor.elements) };
}

async function finishedTree(place: Place, key: SubjectKey): Promise<Tree> {
  const visitor = await newVisitor(place);
  await open(visitor, `${place.origin}/${key}/1`, contentOf(key));
  const [tag] = subjects[key].markup.match(/[\w-]+/) ?? [];
  const tree = await visitor.page.evaluate(`{${readShadow}\nreadShadow('${tag}')}`);
  await visitor.leave();
  return tree as Tree;
}

function differencesOf(wanted: readonly string[], actual: readonly string[]): string[] {
  return [
    ...wanted.filter(line => !actual.includes(line)).map(line => `- ${line}`),
    ...actual.filter(line => !wanted.includes(line)).map(line => `+ ${line}`),
    ...(wanted.length === actual.length
      ? []
      : [`${wanted.length} elements in the widget, ${actual.length} in the floor`]),
  ];
}
