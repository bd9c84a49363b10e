/** Imports run one way: entries → element → sections → call, language → platform. `npm run lint` checks this. */

/**
 * @param {string} name
 * @param {string} comment
 * @param {string} from
 * @param {string} to
 * @returns {import('dependency-cruiser').IForbiddenRuleType}
 */
const layer = (name, comment, from, to) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Modules must not import each other in a circle. Imports of types count, too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that cannot be found hides what it leads to.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    layer(
      'platform',
      'The platform knows nothing of the widget.',
      '^src/platform/',
      '^src/(entries|element|sections|call)/',
    ),
    layer(
      'call',
      'The call’s data knows nothing of Lit, languages or the element.',
      '^src/call/',
      '^src/(entries|element|sections|language)/|node_modules/@?lit',
    ),
    layer(
      'language',
      'Languages know nothing of the call’s data or the element.',
      '^src/language/',
      '^src/(entries|element|sections|call)/',
    ),
    layer(
      'sections',
      'Sections get data and texts, not the element.',
      '^src/sections/',
      '^src/(entries|element)/',
    ),
    layer('element', 'The element does not register itself.', '^src/element/', '^src/entries/'),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^src/frameworks/' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default', 'types'] },
  },
};
