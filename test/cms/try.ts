/**
 * Starts a WordPress with the plugin, to be tried by hand, until Ctrl+C.
 */
import { serveCall } from './support/call-server.js';
import { installSystems } from './support/debian.js';
import { WordPress } from './support/wordpress.js';

installSystems();
const call = await serveCall();
const site = await new WordPress().start({ settings: { address: `${call.url}call.json` } });
console.log(`${site.url}/wp-admin/ with the users administrator, editor, author; each one's password is its name.
The call: ${call.url}call.json, a page of it: ${call.url}fr/`);
