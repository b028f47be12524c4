import tseslint from 'typescript-eslint';

const core = [
  'workbook',
  'language',
  'calendar',
  'plan',
  'reading',
  'progress',
  'settings',
  'checks',
  'marks',
  'summaries',
];

export default tseslint.config(
  { ignores: ['dist/', '**/node_modules/', 'coverage/', '**/dist/', '**/*.js', '**/*.cjs', '**/*.mjs'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
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
        'fetch',
        'console',
        'Buffer',
      ],
    },
  },
);
