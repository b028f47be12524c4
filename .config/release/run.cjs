// `npm run release`: builds all, then writes the bill of materials and the checksums of all that was built into dist (or, --to, another folder). Needs
// no network, and makes of the same sources the same bytes.
// As with `npm run build`, where it will be served from may be said: npm run release -- --env base=https://namro.coquan.vn
const { readFileSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { parseArgs } = require('node:util');
const webpack = require('webpack');
const configure = require('../../webpack.config.js');
const { namedIn } = require('./licences.cjs');
const { checksums } = require('./checksums.cjs');
const { billOfMaterials } = require('./sbom.cjs');

const root = path.resolve(__dirname, '../..');
const [BILL, SUMS] = ['sbom.cdx.json', 'SHA256SUMS'];

const { values } = parseArgs({
  options: { env: { type: 'string', multiple: true, default: [] }, to: { type: 'string', default: 'dist' } },
});
const dist = path.resolve(root, values.to);
const env = Object.fromEntries(
  values.env.map((said) => [said.split('=')[0], said.split('=').slice(1).join('=') || true]),
);

// Until all is done there are none: nobody takes those of another build for these.
for (const file of [BILL, SUMS]) rmSync(path.join(dist, file), { force: true });

const configs = configure(env).map((config) => {
  const folder = path.join(dist, path.relative(path.join(root, 'dist'), config.output.path));
  return { ...config, mode: 'production', context: root, output: { ...config.output, path: folder } };
});
// One after the other: the machine of an office need not hold them all at once.
configs.parallelism = 1;
webpack(configs, (fault, stats) => {
  if (fault) throw fault;
  if (stats.hasErrors()) {
    console.error(stats.toString({ all: false, errors: true, colors: process.stderr.isTTY }));
    process.exitCode = 1;
    return;
  }
  const files = [...new Set([BILL, ...stats.stats.flatMap(filesOf)])];
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const licences = files.filter((file) => path.basename(file).startsWith('THIRD-PARTY-LICENSES'));
  const bundled = new Set(licences.flatMap((file) => namedIn(readFileSync(path.join(dist, file), 'utf8'))));
  writeFileSync(path.join(dist, BILL), billOfMaterials(root, own, bundled));
  writeFileSync(path.join(dist, SUMS), checksums(dist, files));
  console.log(
    `${path.join(values.to, SUMS)}: ${files.length} tệp / files. Kiểm tra / check: cd ${values.to} && sha256sum -c ${SUMS}`,
  );
});

/** What one build has written, as paths within dist. What others have put there is none of it, and stays. */
function filesOf({ compilation }) {
  const folder = path.relative(dist, compilation.outputOptions.path);
  return compilation.getAssets().map(({ name }) => path.posix.join(...folder.split(path.sep), name));
}
