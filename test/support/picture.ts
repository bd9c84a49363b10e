import { executeServerCommand } from '@web/test-runner-commands';
import type { HostPage } from './page.js';

/** A picture that the server has, by its id. */
export type Picture = string;

/** What an element of a host page looks like, which must be inside the page's frame. */
export async function pictureOf({ frame, window }: HostPage, element: Element): Promise<Picture> {
  frame.id ||= crypto.randomUUID();
  // In the test's window, in front of all else and not to be looked through.
  Object.assign(frame.style, { position: 'fixed', inset: '0 auto auto 0', background: 'white' });
  const { left, top, right, bottom } = element.getBoundingClientRect();
  if (top < 0 || right > frame.clientWidth || bottom > frame.clientHeight) {
    throw new Error(`The frame is too small for a picture of ${right} × ${bottom}.`);
  }
  // A pixel at the edge that is another element's in part is left out.
  const [x, y] = [Math.ceil(left), Math.ceil(top)];
  const box = { x, y, width: Math.floor(right) - x, height: Math.floor(bottom) - y };
  await drawn(window);
  return executeServerCommand('picture-take', { frame: frame.id, box });
}

/** The second frame from now is drawn after all that has been changed up to now. */
function drawn(window: Window): Promise<unknown> {
  return new Promise(resolve => {
    window.requestAnimationFrame(() => window.requestAnimationFrame(resolve));
  });
}

/** In how many pixels two pictures differ; antialiasing does not count. */
export async function differenceOf(one: Picture, other: Picture): Promise<number> {
  const { pixels } = await executeServerCommand<{ pixels: number }, Picture[]>('picture-difference', [
    one,
    other,
  ]);
  return pixels;
}
