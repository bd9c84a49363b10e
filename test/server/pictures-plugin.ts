import { randomUUID } from 'node:crypto';
import type { TestRunnerPlugin, TestSession } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Box } from '../support/picture.js';

/**
 * Plugin of the test runner: takes pictures of a frame of the test, as the engine draws it, and counts the pixels in which
 * two pictures differ. `test/support/picture.ts` is the client.
 */
export function picturesPlugin(): TestRunnerPlugin {
  const pictures = new Map<string, PNG>();
  const pictureOf = (id: string): PNG => {
    const picture = pictures.get(id);
    if (!picture) {
      throw new Error(`There is no picture ${id}.`);
    }
    return picture;
  };
  return {
    name: 'pictures',
    async executeCommand({ command, payload, session }) {
      if (command === 'picture-take') {
        const { frame, box } = payload as { frame: string; box: Box };
        const id = randomUUID();
        pictures.set(id, crop(PNG.sync.read(await takeFrame(session, frame)), box));
        return id;
      }
      if (command === 'picture-difference') {
        const [one, other] = payload as [string, string];
        return { pixels: differenceOf(pictureOf(one), pictureOf(other)) };
      }
      return undefined;
    },
  };
}

/** The iframe with this id as a PNG. */
async function takeFrame(
  { browser, id: session }: Pick<TestSession, 'browser' | 'id'>,
  id: string,
): Promise<Buffer> {
  if (browser instanceof WebdriverLauncher) {
    return browser.takeScreenshot(session, `return document.getElementById('${id}')`);
  }
  const frame = browser instanceof ChromeLauncher && (await browser.getPage(session).$(`[id='${id}']`));
  if (!frame) {
    throw new Error(`The test has no frame ${id}.`);
  }
  return Buffer.from(await frame.screenshot());
}

function crop(picture: PNG, { x, y, width, height }: Box): PNG {
  const cropped = new PNG({ width, height });
  PNG.bitblt(picture, cropped, x, y, width, height, 0, 0);
  return cropped;
}

/** In pixels. Pictures of different sizes differ in all pixels of the larger one. */
function differenceOf(one: PNG, other: PNG): number {
  const { width, height } = one;
  if (width !== other.width || height !== other.height) {
    return Math.max(width * height, other.width * other.height);
  }
  return pixelmatch(one.data, other.data, undefined, width, height);
}
