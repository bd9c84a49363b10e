/** Reads and writes files of the device. If the browser cannot write into files, they are downloaded. */

export interface PickedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Allows writing into the file. Undefined if the browser cannot do that. */
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

/** Whether the browser can write into a file that the user chooses. */
export const canWriteFiles = typeof pickers.showSaveFilePicker === 'function';

/** Asks for the file of a call. Undefined if none is chosen. */
export async function pickCall(): Promise<PickedFile | undefined> {
  if (pickers.showOpenFilePicker) {
    const [handle] = await unlessAborted(pickers.showOpenFilePicker({ types, id: 'call' }), []);
    return handle && readHandle(handle);
  }
  return pickFile('.json,application/json');
}

/** Asks for a file to read. It cannot be written. */
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

/** Asks where to save. Undefined if no place is chosen, or the browser cannot ask. */
export async function pickPlace(name: string): Promise<FileSystemFileHandle | undefined> {
  return pickers.showSaveFilePicker
    ? unlessAborted(pickers.showSaveFilePicker({ suggestedName: name, types, id: 'call' }), undefined)
    : undefined;
}

/** Writes a file as a whole or not at all: the browser replaces it on `close`. @throws if it cannot be written. */
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
  // By then, the browser has read the content.
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
