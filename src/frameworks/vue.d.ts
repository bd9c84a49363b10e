/** Lets Vue's templates know the element: `import type {} from 'metropolis-call/vue'`. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { MetropolisCall } from './index.js';
import type { CallEvents, CallProps } from './props.js';

type Emits = { [K in keyof CallEvents]: (event: CallEvents[K]) => void };

declare module 'vue' {
  interface GlobalComponents {
    'metropolis-call': new () => MetropolisCall & {
      $props: CallProps & Omit<HTMLAttributes, keyof CallProps> & PublicProps;
      $emit: EmitFn<Emits>;
    };
  }
}
