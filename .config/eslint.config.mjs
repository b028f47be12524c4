import a11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

const core = [
  'workbook',
  'language',
  'calendar',
  'plan',
  'reading',
  'progress',
  'scoring',
  'settings',
  'checks',
  'marks',
  'figures',
  'summaries',
];

/** Ways out of the machine, and into what a browser keeps. */
const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'UrlFetchApp',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
];

export default tseslint.config(
  { ignores: ['dist/', '**/node_modules/', 'coverage/', '**/dist/', '**/*.js', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.recommended,
  ...tseslint.configs.recommendedTypeCheckedOnly,
  {
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-array-sort-compare': 'error',
      // What a worker or a browser gives for a cause is passed on as it came.
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      // No object of ours but a class reads `this`, and interfaces write their functions as methods.
      '@typescript-eslint/unbound-method': 'off',
      // What an interface promises asynchronously is `async` without a wait too: so it refuses by its promise, never by throwing.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // Tests look into JSON and into what Jest types as any, and tell of whatever they caught: what is not there fails them.
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts', 'docs/**/*.ts'],
    rules: Object.fromEntries(
      [
        ...['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => `no-unsafe-${what}`),
        'no-base-to-string',
        'restrict-template-expressions',
      ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
    ),
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/**/*.tsx'],
    ...a11y.flatConfigs.recommended,
    settings: { 'jsx-a11y': { components: { Button: 'button', Image: 'img' } } },
    rules: {
      ...a11y.flatConfigs.recommended.rules,
      // A field that a press opens is what the user wants to type into; on elements of the page themselves nothing takes the focus.
      'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }],
    },
  },
  {
    // Cells hold whatever people paste: no pattern may take more than a time in proportion to its text.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
      // Web views of Safari before 16.4 do not even load a script with a lookbehind in it: what stands before is captured, or looked at by code.
      'no-restricted-syntax': [
        'error',
        ...[
          'Literal[regex.pattern=LOOKBEHIND]',
          'Literal[value=LOOKBEHIND]',
          'TemplateElement[value.raw=LOOKBEHIND]',
        ].map((selector) => ({
          selector: selector.replace('LOOKBEHIND', String.raw`/\(\?<[=!]/`),
          message: 'No lookbehind: old web views cannot parse it. See src/language/apart.ts.',
        })),
      ],
    },
  },
  {
    // Nothing of a workbook leaves the machine, and nothing of it is kept in a browser.
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    rules: {
      'no-restricted-globals': ['error', ...network],
      'no-restricted-properties': [
        'error',
        { object: 'navigator', property: 'sendBeacon' },
        { object: 'document', property: 'cookie' },
        ...['window', 'self', 'globalThis'].flatMap((object) => network.map((property) => ({ object, property }))),
      ],
      'no-restricted-imports': [
        'error',
        ...['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'].flatMap((name) => [name, `node:${name}`]),
      ],
    },
  },
  {
    // The page's own samples, from beside it: its policy lets nothing else be asked.
    files: ['src/entries/web/desk.ts'],
    rules: { 'no-restricted-globals': ['error', ...network.filter((name) => name !== 'fetch')] },
  },
  {
    // The core is told the day and the language; it never asks the machine.
    files: core.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        'Date',
        'process',
        'window',
        'document',
        'Office',
        'Excel',
        'console',
        'Buffer',
        ...network,
      ],
    },
  },
  {
    // What a workbook holds reaches a terminal through the printer alone, which writes out every hidden sign.
    files: ['src/entries/cli/**/*.ts'],
    ignores: ['src/entries/cli/printing.ts', 'src/entries/cli/watchedStream.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "CallExpression[callee.property.name='write']", message: 'Print by the Printer.' },
      ],
    },
  },
  {
    // One by one: the plugin's own list of rules brings a parser and plugins that clash with ours.
    files: ['src/hosts/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
);
