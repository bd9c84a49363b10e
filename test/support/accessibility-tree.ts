import { executeServerCommand } from '@web/test-runner-commands';

/** What assistive technology reads about an element. */
export interface TreeNode {
  readonly role: string;
  readonly name?: string;
  readonly level?: number;
  readonly expanded?: boolean;
  readonly children?: readonly TreeNode[];
}

/** The runner can read only Chromium's accessibility tree. */
export const canReadTree = navigator.userAgent.includes('Chrome/');

/** The accessibility tree of the widget in the page. */
export function readTree(): Promise<TreeNode> {
  return executeServerCommand<TreeNode, { selector: string }>('a11y-snapshot', {
    selector: 'metropolis-call',
  });
}
