import { signatoriesOf } from '../document/signatories.js';
import { number } from '../language/format.js';
import type { Session } from '../store/session.js';
import type { View } from './routes.js';

/** The number beside the name of a view in the navigation, or ''. */
export function viewCount(view: View, session: Session): string {
  switch (view) {
    case 'signatories':
      return number(signatoriesOf(session.json).length);
    case 'check': {
      const problems = session.check.findings.filter(({ severity }) => severity === 'problem').length;
      return problems ? number(problems) : '';
    }
    default:
      return '';
  }
}
