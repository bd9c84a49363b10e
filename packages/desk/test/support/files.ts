import type { Page } from 'puppeteer-core';

/**
 * Opens a file with the page's own button. Tests cannot control the system's file dialog. In its place, the page gets a
 * file of the browser's private file system, which is read and written like any other.
 */
export async function openFile(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    async (fileName, text) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(fileName, { create: true });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
      Object.assign(globalThis, { showOpenFilePicker: () => Promise.resolve([handle]) });
    },
    name,
    content,
  );
  await page.click('#open-file');
  await page.waitForSelector('desk-call, desk-mend');
}

/** The current content of the file. */
export function readFile(page: Page, name: string): Promise<string> {
  return page.evaluate(async fileName => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(fileName);
    return (await handle.getFile()).text();
  }, name);
}

/** Drops a file on the page. */
export async function dropFile(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    (fileName, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName));
      document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
    },
    name,
    content,
  );
  await page.waitForSelector('desk-call, desk-mend');
}

/** Replaces the system's dialog for saving: it gives a new file of the browser's private file system. */
export async function placeToSave(page: Page, name: string): Promise<void> {
  await page.evaluate(async fileName => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(fileName, { create: true });
    Object.assign(globalThis, { showSaveFilePicker: () => Promise.resolve(handle) });
  }, name);
}
