// SHA-256 of files, a line each, as sha256sum writes and checks them.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const path = require('node:path');

/** @param {string[]} files paths within `folder`, parted by slashes; sorted by code, whatever the machine's language */
exports.checksums = (folder, files) =>
  [...files]
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex')}  ${file}\n`,
    )
    .join('');
