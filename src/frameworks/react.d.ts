/** Lets JSX of React 19 know the element: `import type {} from 'metropolis-call/react'`. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MetropolisCall } from './index.js';
import type { CallHandlers, CallProps } from './props.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'metropolis-call': CallProps &
        CallHandlers &
        Omit<DetailedHTMLProps<HTMLAttributes<MetropolisCall>, MetropolisCall>, keyof CallProps>;
    }
  }
}
