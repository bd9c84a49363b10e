import type { Page } from 'puppeteer-core';

/** The name of the desk's database. All versions of the desk use it. */
const name = 'metropolis-call-desk';

/** Writes records directly into the browser's store, without the desk's code. */
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

/** Waits until the store has this number of records. */
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

/** Upgrades the database, as a newer desk would. Resolves with false if other tabs block it. */
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
