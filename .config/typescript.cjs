// Node 20 reads no TypeScript: each .ts file goes through swc, the same way as in the tests. Use: node -r ./.config/typescript.cjs FILE.ts
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const path = require('node:path');
const { transformSync } = require('@swc/core');

const compile = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
Module._extensions['.ts'] = compile;

// numfmt 4.0.x names a CommonJS file it does not ship; its ES module is taken instead, as in jest.config.js.
const NUMFMT = path.resolve(__dirname, '../node_modules/numfmt/dist/index.js');
const resolve = Module._resolveFilename;
Module._resolveFilename = (request, ...rest) => (request === 'numfmt' ? NUMFMT : resolve(request, ...rest));
const asScript = Module._extensions['.js'];
Module._extensions['.js'] = (module, filename) => (filename === NUMFMT ? compile : asScript)(module, filename);
