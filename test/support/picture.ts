import { executeServerCommand } from '@web/test-runner-commands';
import type { HostPage } from './page.js';

/** The id of a picture that the server keeps. */
export type Picture = string;

/** A rectangle in CSS pixels, from the top left corner of the frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Takes a picture of an element of a host page.
 *
 * @throws if the element is not wholly inside the page's frame
 */
export async function pictureOf({ frame, window }: HostPage, element: Element): Promise<Picture> {
  frame.id ||= crypto.randomUUID();
  // Moves the frame in front of everything else in the window of the test, with an opaque background.
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', background: 'white' });
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (top < 0 || right > frame.clientWidth || bottom > frame.clientHeight) {
    throw new Error(`The frame is too small for a picture of ${right} × ${bottom}.`);
  }
  // Leaves out pixels at the edge that belong partly to another element.
  const [x, y] = [Math.ceil(left), Math.ceil(top)];
  const box: Box = { x, y, width: Math.floor(right) - x, height: Math.floor(bottom) - y };
  await untilDrawn(window);
  return executeServerCommand('picture-take', { frame: frame.id, box });
}

/** All changes made so far are drawn with the second frame from now. */
function untilDrawn(window: Window): Promise<unknown> {
  return new Promise(resolve => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(resolve));
  });
}

/** The number of pixels in which two pictures differ. Antialiasing is ignored. */
export async function differenceOf(one: Picture, other: Picture): Promise<number> {
  const { pixels } = await executeServerCommand<{ pixels: number }, Picture[]>('picture-difference', [
    one,
    other,
  ]);
  return pixels;
}
