/**
 * The rooms of docs/architecture.md: imports go down only.
 * Each room may import the rooms listed for it, and itself, and nothing else of src/.
 */
const summaries = [
  'figures',
  'scoring',
  'matching',
  'checks',
  'settings',
  'progress',
  'plan',
  'calendar',
  'language',
  'workbook',
];
const handing = ['summaries', ...summaries];
const collecting = ['handing', 'reading', ...handing];
const rooms = {
  workbook: ['calendar'],
  language: [],
  calendar: [],
  plan: ['calendar', 'language'],
  reading: ['workbook', 'plan', 'calendar', 'language'],
  scoring: ['reading', 'plan', 'calendar', 'language', 'workbook'],
  progress: ['plan', 'calendar', 'language'],
  settings: ['progress', 'plan', 'workbook', 'language', 'calendar'],
  checks: ['scoring', 'settings', 'plan', 'progress', 'reading', 'calendar', 'language', 'workbook'],
  matching: ['language'],
  figures: ['checks', 'scoring', 'matching', 'settings', 'progress', 'plan', 'calendar', 'language', 'workbook'],
  marks: ['checks', 'progress', 'plan', 'calendar', 'language', 'workbook'],
  summaries,
  handing,
  collecting,
  hosts: ['workbook', 'language', 'calendar'],
  importing: ['hosts', 'reading', 'plan', 'workbook', 'language', 'calendar'],
  actions: ['collecting', 'marks', ...collecting],
  grid: ['workbook', 'language', 'calendar'],
  pane: [
    'collecting',
    'actions',
    'summaries',
    'figures',
    'marks',
    'checks',
    'settings',
    'progress',
    'plan',
    'calendar',
    'language',
    'workbook',
  ],
};
const core =
  '^src/(workbook|language|calendar|plan|reading|progress|scoring|settings|checks|marks|matching|figures|summaries|handing|collecting)/';

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, below]) => ({
      name: `${room}-looks-down-only`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...below].join('|')})/` },
    })),
    {
      name: 'no-host-knows-another',
      comment: 'What hosts share stands in workbook/. Only the page is a window onto a file.',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/', pathNot: '^src/hosts/page/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
    {
      name: 'the-page-knows-files-only',
      severity: 'error',
      from: { path: '^src/hosts/page/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/(page|file)/' },
    },
    {
      name: 'core-knows-no-host',
      comment: 'The core is pure: no Node, no DOM, no office.js, no React, no package but zod.',
      severity: 'error',
      from: { path: core },
      to: { dependencyTypesNot: ['local', 'type-only'], pathNot: '^node_modules/zod/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'] },
  },
};
