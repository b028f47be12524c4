// The bill of materials: every package that stands in a bundle, or is installed along, by npm's own reading of node_modules, in the form CycloneDX.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');

/**
 * What npm says, without what changes from one run, folder or machine to the next.
 *
 * @param {{ name: string, version: string }} own
 * @param {Set<string>} bundled "name version" of what stands in the bundles
 */
exports.billOfMaterials = function billOfMaterials(root, own, bundled) {
  const bill = JSON.parse(asked(root));
  delete bill.metadata.timestamp;
  for (const tool of bill.metadata.tools) delete tool.version;
  Object.assign(bill.metadata.component, { name: own.name, version: own.version });
  bill.components = bill.components.filter((one) => !isForMaking(one) || bundled.has(`${one.name} ${one.version}`));
  bill.components.sort(byKey('bom-ref'));
  const kept = new Set([bill.metadata.component, ...bill.components].map((one) => one['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)).sort() }))
    .sort(byKey('ref'));
  const lacking = [...bundled].filter(
    (one) => !bill.components.some(({ name, version }) => `${name} ${version}` === one),
  );
  if (lacking.length > 0) throw new Error(`npm sbom does not name what is in a bundle: ${lacking.join(', ')}`);
  delete bill.serialNumber;
  bill.serialNumber = `urn:uuid:${uuidOf(JSON.stringify(bill))}`;
  return `${JSON.stringify(bill, null, 2)}\n`;
};

/** All that is bundled is for making, too: only the bundles say what is shipped. */
const isForMaking = ({ properties = [] }) => properties.some(({ name }) => name === 'cdx:npm:package:development');

function asked(root) {
  const { npm_execpath: npm } = process.env;
  const [command, ...first] = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const line = [...first, 'sbom', '--sbom-format=cyclonedx', '--offline'];
  const { status, stdout, stderr, error } = spawnSync(command, line, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(`npm sbom: ${error?.message ?? stderr}`);
  return stdout;
}

const byKey = (key) => (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);

/** A UUID of the kind that is made from content (version 8): the same content, the same number. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}
