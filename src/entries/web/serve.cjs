// Shows the page on this machine only: `npm start`, or `node serve.cjs FOLDER`. The folder needs no more than any web server.
const http = require('node:http');
const path = require('node:path');
const { ALONE, answering, builtFolder, listening } = require('../staticFolder.cjs');

const port = Number(process.env.PORT ?? 3000);
const folder = process.argv[2] ? path.resolve(process.argv[2]) : builtFolder('web', 'index.html');
listening(http.createServer(answering(folder, ALONE)), port, 'npm start', [
  `Năm Rõ đang chạy, mở địa chỉ / is running, open: http://localhost:${port}`,
]);
