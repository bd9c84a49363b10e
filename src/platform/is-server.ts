import { isServer as litIsServer } from 'lit';

/** Whether this is a server, with no document: by Lit's module for Node. In the script file all that asks is cut. */
export const isServer: boolean = litIsServer;
