/** Files of the device: read, written in place where the browser can, else downloaded. */

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where the browser can write into the file. */
  readonly handle?: FileSystemFileHandle;
}

interface Pickers {
  showOpenFilePicker?(options: object): Promise<readonly FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

interface Permissions {
  requestPermission?(options: { mode: 'readwrite' }): Promise<PermissionState>;
}

const pickers = globalThis as Pickers;
const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];

/** Whether the browser writes into a file that somebody chose. */
export const canWriteFiles = typeof pickers.showSaveFilePicker === 'function';

/** Asks for a file. Undefined if nobody chose one. */
export async function pickCall(): Promise<PickedFile | undefined> {
  if (pickers.showOpenFilePicker) {
    const [handle] = await unlessAborted(pickers.showOpenFilePicker({ types, id: 'call' }), []);
    return handle && readHandle(handle);
  }
  return pickFile('.json,application/json');
}

/** Asks for a file that is only read. */
export function pickFile(accept: string): Promise<PickedFile | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  return new Promise(resolve => {
    input.addEventListener('change', () => resolve(input.files?.[0] && readFile(input.files[0])));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/** The first file that was dropped. */
export async function droppedFile(data: DataTransfer): Promise<PickedFile | undefined> {
  const [item] = data.items;
  const [file] = data.files;
  const entry = item as (DataTransferItem & { getAsFileSystemHandle?(): Promise<unknown> }) | undefined;
  const handle = await entry?.getAsFileSystemHandle?.().catch(() => undefined);
  return handle instanceof FileSystemFileHandle ? readHandle(handle) : file && readFile(file);
}

export async function readHandle(handle: FileSystemFileHandle): Promise<PickedFile> {
  return { ...(await readFile(await handle.getFile())), handle };
}

async function readFile(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** Asks where to save. Undefined if nobody chose a place. */
export async function pickPlace(name: string): Promise<FileSystemFileHandle | undefined> {
  return pickers.showSaveFilePicker
    ? unlessAborted(pickers.showSaveFilePicker({ suggestedName: name, types, id: 'call' }), undefined)
    : undefined;
}

/** Writes a file whole or not at all: the browser puts it in its place when it is closed. @throws if it cannot. */
export async function writeHandle(
  handle: FileSystemFileHandle,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  await (handle as Permissions).requestPermission?.({ mode: 'readwrite' });
  const stream = await handle.createWritable();
  await stream.write(bytes);
  await stream.close();
}

export function download(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The browser has taken the address by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

async function unlessAborted<T>(promise: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') {
      return otherwise;
    }
    throw error;
  }
}
