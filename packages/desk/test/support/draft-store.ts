import type { Page } from 'puppeteer-core';

/** The names of the desk's store, as other versions of it would use them. */
const name = 'metropolis-call-desk';

/** Puts records into the browser's store as they are, past the desk. */
export async function putRecords(
  page: Page,
  store: 'files' | 'states',
  records: readonly object[],
): Promise<void> {
  await page.evaluate(
    async (dbName, storeName, values) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(dbName);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error(dbName));
      });
      await new Promise((resolve, reject) => {
        const transaction = db.transaction(storeName, 'readwrite');
        values.forEach(value => transaction.objectStore(storeName).put(value));
        transaction.oncomplete = resolve;
        transaction.onerror = reject;
      });
      db.close();
    },
    name,
    store,
    records,
  );
}

/** Waits until there are so many records. */
export async function waitForRecords(page: Page, store: 'files' | 'states', count: number): Promise<void> {
  await page.waitForFunction(
    (dbName, storeName, wanted) =>
      new Promise<boolean>(resolve => {
        const request = indexedDB.open(dbName);
        request.onsuccess = () => {
          const found = request.result.transaction(storeName).objectStore(storeName).count();
          found.onsuccess = () => {
            request.result.close();
            resolve(found.result === wanted);
          };
        };
      }),
    { timeout: 10_000 },
    name,
    store,
    count,
  );
}

/** Brings the store to a newer version, as a later desk would. Resolves with whether other tabs let it. */
export function upgradeStore(page: Page): Promise<boolean> {
  return page.evaluate(
    dbName =>
      new Promise<boolean>(resolve => {
        const request = indexedDB.open(dbName, 99);
        request.onblocked = () => resolve(false);
        request.onsuccess = () => {
          request.result.close();
          resolve(true);
        };
      }),
    name,
  );
}
