// Answers requests with the files of one folder, and nothing beside it. Node alone, no package.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** dist/<name>, built first when it is not there yet. */
exports.builtFolder = function builtFolder(name, page) {
  const folder = path.join(root, 'dist', name);
  if (fs.existsSync(path.join(folder, page))) return folder;
  console.log('Đang dựng trang, chỉ lần đầu… / Building the page, this first time only…');
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  const flags = ['--mode', 'production', '--config-name', name, '--stats', 'errors-only'];
  const { status } = spawnSync(process.execPath, [webpack, ...flags], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return folder;
};

/** Said with every answer. What the pages may load is said in themselves. */
const HEADERS = { 'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' };
/** For a page that stands alone: no other site may show it in a frame, load its files, or hold on to its window. The pane is shown in Excel's frame. */
exports.ALONE = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

exports.answering =
  (folder, more = {}) =>
  (request, response) => {
    const asked = fileFor(folder, request.url ?? '/');
    if (asked === null || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(404, { ...HEADERS, ...more, 'Content-Type': 'text/plain' }).end('404');
      return;
    }
    const type = TYPES[path.extname(asked)] ?? 'application/octet-stream';
    response.writeHead(200, { ...HEADERS, ...more, 'Content-Type': type });
    if (request.method === 'HEAD') response.end();
    else fs.createReadStream(asked).pipe(response);
  };

/** The file an address means, within the folder; null when there is none. */
function fileFor(folder, url) {
  try {
    const wanted = path.join(folder, decodeURIComponent(url.split('?')[0]));
    const file = wanted.endsWith(path.sep) ? path.join(wanted, 'index.html') : wanted;
    return file.startsWith(folder + path.sep) && fs.statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** So many ports are tried, one after the other, where it is all the same which. */
const MOST_TRIED = 20;

/**
 * Listens on this machine only: nobody else on the network sees it. `isFixed`: a manifest, or the person, names the port; else the next free one is
 * taken. `said`: what to say once it listens.
 */
exports.listening = function listening(server, port, { isFixed, said }) {
  let tried = port;
  server.on('error', (error) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    if (!isFixed && tried < port + MOST_TRIED) {
      server.listen(++tried, '127.0.0.1');
      return;
    }
    console.error(
      `Cổng ${tried} đang có chương trình khác dùng. Hãy đóng chương trình đó rồi chạy lại.\nPort ${tried} is in use. Close the program that uses it, and run again.`,
    );
    process.exit(1);
  });
  server.on('listening', () => {
    for (const line of said(tried)) console.log(line);
    console.log('Dừng bằng Ctrl+C. / Stop with Ctrl+C.');
  });
  server.listen(tried, '127.0.0.1');
};
