/** Lets Svelte's templates know the element: `import type {} from 'metropolis-call/svelte'`. */
import type { HTMLAttributes } from 'svelte/elements';
import type { MetropolisCall } from './index.js';
import type { CallHandlers, CallProps } from './props.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'metropolis-call': CallProps & CallHandlers & Omit<HTMLAttributes<MetropolisCall>, keyof CallProps>;
  }
}
