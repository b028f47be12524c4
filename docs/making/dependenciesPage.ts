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
  const { dependencies, devDependencies } = read<Record<string, Record<string, string>>>(root, 'package.json');
  const gone = Object.keys(DEPENDENCIES).filter((name) => !dependencies?.[name] && !devDependencies?.[name]);
  if (gone.length > 0)
    throw new Error(`in docs/making/dependencies.ts, but in package.json no more: ${gone.join(', ')}`);
  const lock = read<{ packages: Record<string, { dev?: boolean }> }>(root, 'package-lock.json').packages;
  const all = Object.entries(lock).filter(([where]) => where !== '');
  const used = all.filter(([, { dev }]) => !dev);
  return [
    '# Các gói được dùng · What we depend on',
    '',
    'Trang này do chương trình lập (`npm run docs`); không sửa tay. · This page is generated; do not edit it.',
    '',
    `Ngày hỏi kho: ${LOOKED}. “Bản mới nhất” là bản và ngày mà kho ghi; kho được hỏi là một bản sao, với bản phát hành trước khoảng năm 2025 ngày đó là ngày bản sao nhận về, nên bản phát hành có thể sớm hơn. “Cỡ” là cỡ của gói khi đã cài, không phải phần nằm trong bản phát hành. · The registry was asked on ${LOOKED}. “Newest” is the version and the day it gives; it is a copy, and for releases of before about 2025 gives the day it took them in, so the release may be earlier. “Size” is that of the package installed, not of what stands in a build.`,
    '',
    '## Có trong bản phát hành · Shipped',
    '',
    ...table(root, dependencies!),
    '',
    `Kèm các gói mà chúng cần: ${used.length} gói tất cả, danh sách trong \`dist/sbom.cdx.json\`; gói nào nằm trong bản nào: \`THIRD-PARTY-LICENSES.txt\` ở từng thư mục (\`npm run release\`). · With what they need: ${used.length} in all, listed in \`dist/sbom.cdx.json\`; which stand in which build is in each folder's \`THIRD-PARTY-LICENSES.txt\`.`,
    '',
    '## Chỉ để dựng và thử · For building and testing only',
    '',
    ...table(root, devDependencies!),
    '',
    `Kèm các gói mà chúng cần: ${all.length - used.length} mục trong package-lock.json, kể cả bản cho hệ điều hành khác. · With what they need: ${all.length - used.length} entries of package-lock.json, those of other systems too.`,
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
