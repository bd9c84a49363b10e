import { randomUUID } from 'node:crypto';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * @typedef {import('@web/test-runner').TestSession} TestSession
 * @typedef {{ x: number, y: number, width: number, height: number }} Box in CSS pixels, from the frame's corner
 * @typedef {{ frame: string, box: Box }} Taking the frame is named by its id
 */

/**
 * A plugin of the test runner: pictures of what a frame of a test shows, as each engine draws it, and in how many
 * pixels two of them differ. `test/support/picture.ts` is the client.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function picturesPlugin() {
  /** @type {Map<string, PNG>} */
  const pictures = new Map();
  return {
    name: 'pictures',
    async executeCommand({ command, payload, session }) {
      if (command === 'picture-take') {
        const { frame, box } = /** @type {Taking} */ payload;
        const id = randomUUID();
        pictures.set(id, crop(PNG.sync.read(await takeFrame(session, frame)), box));

        return id;
      }
      if (command === 'picture-difference') {
        const [one, other] = /** @type {string[]} */ payload.map(id => pictures.get(id));
        return { pixels: differenceOf(/** @type {PNG} */ one, /** @type {PNG} */ other) };
      }
      return undefined;
    },
  };
}

/**
 * @param {TestSession} session
 * @param {string} id
 * @returns {Promise<Buffer>} a PNG
 */
async function takeFrame({ browser, id: session }, id) {
  if (browser.type === 'webdriver') {
    const { takeScreenshot } = /** @type {import('@web/test-runner-webdriver').WebdriverLauncher} */ browser;
    return takeScreenshot.call(browser, session, `return document.getElementById('${id}')`);
  }
  const launcher = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ browser;
  const frame = await launcher.getPage(session).$(`[id='${id}']`);
  return Buffer.from(await /** @type {import('puppeteer-core').ElementHandle} */ frame.screenshot());
}

/**
 * @param {PNG} picture
 * @param {Box} box
 */
function crop(picture, { x, y, width, height }) {
  const cropped = new PNG({ width, height });
  PNG.bitblt(picture, cropped, x, y, width, height, 0, 0);
  return cropped;
}

/**
 * Pictures of two sizes differ in all that the larger has.
 *
 * @param {PNG} one
 * @param {PNG} other
 */
function differenceOf(one, other) {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    return Math.max(width * height, other.width * other.height);
  }
  return pixelmatch(one.data, other.data, undefined, width, height);
}
