// Shows the page on this machine only: `npm start`. Node alone, no package; the folder dist/web needs no more than any web server.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const root = path.resolve(__dirname, '../../..');
const folder = path.join(root, 'dist/web');
const port = Number(process.env.PORT ?? 3000);
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

if (!fs.existsSync(path.join(folder, 'index.html'))) {
  console.log('Đang dựng trang, chỉ lần đầu… / Building the page, this first time only…');
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const flags = ['--mode', 'production', '--config-name', 'web', '--stats', 'errors-only'];
  const { status } = spawnSync(process.execPath, [webpack, ...flags], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const server = http.createServer((request, response) => {
  const asked = fileFor(request.url ?? '/');
  if (asked === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
    return;
  }
  const headers = {
    'Content-Type': TYPES[path.extname(asked)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  };
  response.writeHead(200, headers);
  if (request.method === 'HEAD') response.end();
  else fs.createReadStream(asked).pipe(response);
});

/** The file an address means, within the folder; null when there is none. */
function fileFor(url) {
  try {
    const wanted = path.join(folder, decodeURIComponent(url.split('?')[0]));
    const file = wanted.endsWith(path.sep) ? path.join(wanted, 'index.html') : wanted;
    return file.startsWith(folder + path.sep) && fs.statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  console.error(
    `Cổng ${port} đang có chương trình khác dùng. Hãy chạy: PORT=3001 npm start\nPort ${port} is in use. Run: PORT=3001 npm start`,
  );
  process.exit(1);
});
// Bound to this machine: nobody else on the network sees it.
server.listen(port, '127.0.0.1', () => {
  console.log(`Năm Rõ đang chạy, mở địa chỉ / is running, open: http://localhost:${port}`);
  console.log('Dừng bằng Ctrl+C. / Stop with Ctrl+C.');
});
