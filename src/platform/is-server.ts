import { isServer as litIsServer } from 'lit';

/** Whether this code runs on a server, without a document. Lit has a module of its own for Node. */
export const isServer: boolean = litIsServer;
