import type { IncomingMessage, ServerResponse } from 'node:http';
import { isCrossOrigin, readBody, sendJson, sendNotAllowed } from './http.js';
import { addSignatory, withdrawSignatory, type Change } from './record.js';
import type { LiveFile } from './live-file.js';

type Name =
  { readonly ok: true; readonly name: string | undefined } | { readonly ok: false; readonly error: string };

/** `POST` adds a signatory to the served call. `DELETE` withdraws the one that was added last. */
export async function changeSignatories(
  request: IncomingMessage,
  response: ServerResponse,
  file: LiveFile,
): Promise<void> {
  if (isCrossOrigin(request)) {
    sendJson(response, 403, { error: 'Only pages of this server may change the call' });
    return;
  }
  switch (request.method) {
    case 'POST':
      await add(request, response, file);
      return;
    case 'DELETE':
      withdraw(response, file);
      return;
    default:
      sendNotAllowed(response, 'POST, DELETE');
  }
}

async function add(request: IncomingMessage, response: ServerResponse, file: LiveFile): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    sendJson(response, 413, { error: 'The body is too long' });
    return;
  }
  const name = readName(body);
  if (!name.ok) {
    sendJson(response, 400, { error: name.error });
    return;
  }
  answer(response, 201, file, addSignatory(file.record, name.name, new Date()));
}

function withdraw(response: ServerResponse, file: LiveFile): void {
  const change = withdrawSignatory(file.record, new Date());
  if (change === undefined) {
    return sendJson(response, 409, { error: 'No added signatory is left to withdraw' });
  }
  answer(response, 200, file, change);
}

function answer(
  response: ServerResponse,
  status: number,
  file: LiveFile,
  { record, signatory }: Change,
): void {
  file.replace(record);
  sendJson(response, status, { signatory });
}

/** Reads the name from the body. Without one, the endpoint invents it. */
function readName(body: string): Name {
  if (body.trim() === '') {
    return { ok: true, name: undefined };
  }
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { ok: false, error: 'The body is not JSON' };
  }
  if (typeof value !== 'object' || value === null) {
    return { ok: false, error: 'The body is not a JSON object' };
  }
  if (!('name' in value)) {
    return { ok: true, name: undefined };
  }
  const { name } = value;
  if (typeof name !== 'string' || name.trim() === '') {
    return { ok: false, error: 'The name must be a non-empty string' };
  }
  return { ok: true, name: name.trim() };
}
