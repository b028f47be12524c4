// Shows the page on this machine only: `npm start`. The folder dist/web needs no more than any web server.
const http = require('node:http');
const { answering, builtFolder, listening } = require('../staticFolder.cjs');

const port = Number(process.env.PORT ?? 3000);
const folder = builtFolder('web', 'index.html');
listening(http.createServer(answering(folder)), port, 'npm start', [
  `Năm Rõ đang chạy, mở địa chỉ / is running, open: http://localhost:${port}`,
]);
