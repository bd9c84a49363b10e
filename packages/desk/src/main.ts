import { startLanguage } from './language/locale.js';

await startLanguage();
await import('./views/desk-app.js');
