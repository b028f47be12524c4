import fs from 'node:fs';
import path from 'node:path';
import { DEPENDENCIES, LOOKED } from './dependencies';

interface Package {
  version: string;
  license?: string;
}
const read = <T>(...parts: string[]): T => JSON.parse(fs.readFileSync(path.join(...parts), 'utf8')) as T;

/** docs/dependencies.md: every package that package.json names: what for, which, whose licence, how old, how large. */
export function dependenciesPage(root: string): string {
  // Whatever is shipped stands in the builds: an installed package needs no other, so all are devDependencies.
  const { devDependencies: named } = read<{ devDependencies: Record<string, string> }>(root, 'package.json');
  const gone = Object.keys(DEPENDENCIES).filter((name) => !named[name]);
  if (gone.length > 0)
    throw new Error(`in docs/making/dependencies.ts, but in package.json no more: ${gone.join(', ')}`);
  const { packages } = read<{ packages: object }>(root, 'package-lock.json');
  const count = Object.keys(packages).length - 1;
  const those = (shipped: boolean) =>
    Object.fromEntries(Object.entries(named).filter(([name]) => Boolean(DEPENDENCIES[name]?.shipped) === shipped));
  return [
    '# Các gói được dùng · What we depend on',
    '',
    'Trang này do chương trình lập (`npm run docs`); không sửa tay. · This page is generated; do not edit it.',
    '',
    `Ngày hỏi kho: ${LOOKED}. “Bản mới nhất” là bản và ngày mà kho ghi; kho được hỏi là một bản sao, với bản phát hành trước khoảng năm 2025 ngày đó là ngày bản sao nhận về, nên bản phát hành có thể sớm hơn. “Cỡ” là cỡ của gói khi đã cài, không phải phần nằm trong bản phát hành. · The registry was asked on ${LOOKED}. “Newest” is the version and the day it gives; it is a copy, and for releases of before about 2025 gives the day it took them in, so the release may be earlier. “Size” is that of the package installed, not of what stands in a build.`,
    '',
    '## Có trong bản phát hành · Shipped',
    '',
    ...table(root, those(true)),
    '',
    "Kèm các gói mà chúng cần: mọi gói có trong bản phát hành đứng ở `dist/sbom.cdx.json`; gói nào nằm trong bản nào: `THIRD-PARTY-LICENSES.txt` ở từng thư mục (`npm run release`). Gói cài xong không cần gói nào khác. · With what they need: all that stands in a build is listed in `dist/sbom.cdx.json`; which stand in which build is in each folder's `THIRD-PARTY-LICENSES.txt`. Installed, the package needs no other.",
    '',
    '## Chỉ để dựng và thử · For building and testing only',
    '',
    ...table(root, those(false)),
    '',
    `Tất cả, với các gói mà chúng cần: ${count} mục trong package-lock.json, kể cả bản cho hệ điều hành khác. · All of them, with what they need: ${count} entries of package-lock.json, those of other systems too.`,
    '',
  ].join('\n');
}

function table(root: string, named: Record<string, string>): string[] {
  const rows = Object.entries(named).map(([name, version]) => {
    const folder = path.join(root, 'node_modules', name);
    const own = read<Package>(folder, 'package.json');
    if (own.version !== version) throw new Error(`${name}: ${own.version} is installed, ${version} is named`);
    const about = DEPENDENCIES[name];
    if (!about) throw new Error(`${name} is not in docs/making/dependencies.ts`);
    const newest = about.latest === version ? `${about.seen}` : `${about.latest}, ${about.seen}`;
    return `| ${name} | ${version} | ${about.vi} · ${about.en} | ${licence(own)} | ${newest} | ${kilobytes(sizeOf(folder))} |`;
  });
  const head = [
    'Gói · Package',
    'Bản · Version',
    'Để làm gì · What for',
    'Giấy phép · Licence',
    'Bản mới nhất · Newest',
    'Cỡ · Size, kB',
  ];
  return [`| ${head.join(' | ')} |`, '| --- | --- | --- | --- | --- | ---: |', ...rows];
}

/** office.js names a file of its own: Microsoft's terms, which allow it from Microsoft's servers. It is not shipped. */
const licence = ({ license = '' }: Package): string => (license === 'LICENSE' ? 'Microsoft' : license);

/** Without the packages that lie within it. */
function sizeOf(folder: string): number {
  return fs.readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const at = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + sizeOf(at);
    return entry.isFile() ? sum + fs.statSync(at).size : sum;
  }, 0);
}

const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1000)));
