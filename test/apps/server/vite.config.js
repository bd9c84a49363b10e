import { defineConfig } from 'vite';

// Each page is built alone, named by the mode: a chunk that both share would run before the code of a page, and load Lit too early.
export default defineConfig(({ mode }) => ({
  build: { emptyOutDir: false, rollupOptions: { input: `${mode}.html` } },
}));
