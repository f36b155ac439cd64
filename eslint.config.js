import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import { defineConfig } from 'eslint/config'
import globals from 'globals'
import ts from 'typescript-eslint'
import rooms from './build/lint/rooms.js'
import svelteConfig from './svelte.config.js'

const virtualTime = 'Only the virtual clock knows time: take a Clock (src/mapi/clock.ts).'
const virtualChance = 'Runs are deterministic: derive it from the seed of the scenario.'
const noPage = 'A worker has no page: this code also runs in Node.'

/** Globals that a run must not touch, or its trace would differ from the next one's. */
const nondeterminism = {
  ...Object.fromEntries(
    [
      ...['Date', 'Temporal', 'performance', 'queueMicrotask', 'setTimeout', 'clearTimeout', 'setInterval'],
      ...['clearInterval', 'setImmediate', 'clearImmediate', 'requestAnimationFrame', 'requestIdleCallback'],
    ].map((name) => [name, virtualTime]),
  ),
  crypto: virtualChance,
  ...Object.fromEntries(
    ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'process'].map((name) => [
      name,
      noPage,
    ]),
  ),
}

export default defineConfig(
  {
    ignores: [
      ...['dist', 'node_modules', 'coverage', 'test-results', 'playwright-report', '.cache'],
      // Programs of learners, right and wrong ones; what judges them is ours.
      'lessons/**/*.ts',
      'programs/**',
      'races/**/*.ts',
      '!lessons/*/checks.ts',
      'reference/examples',
      'tests/programs',
    ],
  },
  { linterOptions: { noInlineConfig: true } },

  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.es2023 },
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
        extraFileExtensions: ['.svelte'],
      },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A callback whose result may be ignored returns `HRESULT | void`.
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },

  {
    // A state module replaces snapshots whole; a URL in it is a passing value.
    files: ['**/*.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    // The prose of lessons and of the reference is HTML that the build makes of our own; nobody else's comes here.
    files: ['src/app/{lesson,reference}/**/*.svelte'],
    rules: { 'svelte/no-at-html-tags': 'off' },
  },
  {
    // `expect(object.method)` only looks at it.
    files: ['tests/**'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },

  {
    // What comes from a program may be anything, whatever its type says.
    files: ['src/mapi/**'],
    rules: { '@typescript-eslint/no-unnecessary-condition': 'off' },
  },

  { files: ['src/**'], plugins: { rooms }, rules: { 'rooms/arrows': 'error' } },
  {
    files: ['src/{mapi,subsystem,simulation}/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: Object.entries(nondeterminism).map(([name, message]) => ({ name, message })),
          checkGlobalObject: true,
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: virtualChance },
        ...['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase'].map((property) => ({
          property,
          message: 'It depends on the machine it runs on.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Identifier[name="Math"]:not(MemberExpression > .object)',
          message: `Write Math.x: passed around, it brings randomness along. ${virtualChance}`,
        },
      ],
    },
  },

  {
    files: ['**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { globals: globals.node, parserOptions: { projectService: false } },
  },
)
