// Serves the add-in on https://localhost:3000, where manifest.xml looks for it, and opens Excel with it on Windows and Mac: `npm run start:excel`.
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const https = require('node:https');
const os = require('node:os');
const path = require('node:path');
const { answering, builtFolder, listening } = require('../staticFolder.cjs');

const PORT = 3000;
/** Microsoft's own tools, fetched when first used: they make a certificate this machine trusts, and register the add-in. Not needed on a server. */
const CERTIFICATES = 'office-addin-dev-certs@2';
const OPENING = 'office-addin-debugging@6';

const HOW = { stdio: 'inherit', shell: process.platform === 'win32' };

const folder = builtFolder('excel', 'pane.html');
const kept = path.join(os.homedir(), '.office-addin-dev-certs');
const [key, certificate] = ['localhost.key', 'localhost.crt'].map((name) => path.join(kept, name));
if (!fs.existsSync(certificate) && !run(CERTIFICATES, ['install'])) {
  console.error(
    'Chưa tạo được chứng chỉ cho https://localhost. Hãy chạy lại khi có mạng, hoặc dùng trang web: npm start\n' +
      'No certificate for https://localhost could be made. Run again with a network, or use the web page: npm start',
  );
  process.exit(1);
}
const server = https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(certificate) }, answering(folder));
listening(server, PORT, {
  isFixed: true,
  said: () => [
    `Phần bổ trợ đang chạy ở / the add-in is served at: https://localhost:${PORT}/pane.html`,
    `Tệp khai báo / manifest: ${path.join(folder, 'manifest.xml')}`,
  ],
});
// In a process of its own: Excel asks this one for the pane meanwhile.
if (process.platform === 'win32' || process.platform === 'darwin')
  server.on('listening', () => {
    const manifest = path.join(folder, 'manifest.xml');
    spawn('npx', ['--yes', OPENING, 'start', manifest, 'desktop', '--no-debug'], HOW);
  });

function run(tool, args) {
  return spawnSync('npx', ['--yes', tool, ...args], HOW).status === 0;
}
