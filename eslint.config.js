import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const element = '**/metropolis-call*';

/** What reactive controllers need of Lit, and no template. */
const controllerNames = ['ReactiveController', 'ReactiveControllerHost', 'ReactiveElement', 'PropertyValues'];

/**
 * Imports run one way: script-tag → define → metropolis-call → views, call, language.
 *
 * @param {string} files
 * @param {string[]} group
 * @param {string} message
 * @param {object[]} paths
 */
function layer(files, group, message, paths = []) {
  return {
    files: [files],
    rules: { 'no-restricted-imports': ['error', { paths, patterns: [{ group, message }] }] },
  };
}

export default defineConfig(
  // The applications check their types themselves, against the package as it is packed (`types/` is a part of it).
  globalIgnores(['**/dist/', 'site/', 'src/generated/', 'test/apps/', 'types/']),
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      curly: 'error',
      eqeqeq: 'error',
      'no-fallthrough': 'error',
      'no-unreachable': 'error',
      'no-self-compare': 'error',
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.strict],
  },
  {
    files: ['{src,test,demo,packages}/**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      lit['flat/recommended'],
      litA11y.configs.recommended,
      wc['flat/recommended'],
      wc['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    plugins: { 'no-only-tests': noOnlyTests },
    rules: {
      'no-only-tests/no-only-tests': 'error',
      // chai asserts by reading a property: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A type of semantic-dom-diff says that `equal` returns a promise, which it does not.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' }],
        },
      ],
    },
  },
  layer(
    'src/call/**',
    ['lit', 'lit/**', 'lit-*', '@lit/**', '**/language/**', '**/views/**', element],
    'The call’s data knows nothing of Lit, languages or views.',
  ),
  layer(
    'src/language/**',
    ['lit/**', 'lit-*', '**/call/**', '**/views/**', element],
    'Languages know nothing of the call’s data, views or templates.',
    [{ name: 'lit', allowImportNames: controllerNames, message: 'Only what a reactive controller needs.' }],
  ),
  layer('src/views/**', [element], 'Views get data and texts, not the element.'),
);
