// Shows the page on this machine only: `npm start`, or `node serve.cjs FOLDER`. The folder needs no more than any web server.
const http = require('node:http');
const path = require('node:path');
const { ALONE, answering, builtFolder, listening } = require('../staticFolder.cjs');

const asked = process.env.PORT;
const folder = process.argv[2] ? path.resolve(process.argv[2]) : builtFolder('web', 'index.html');
listening(http.createServer(answering(folder, ALONE)), Number(asked ?? 3000), {
  isFixed: asked !== undefined,
  said: (port) => [`Năm Rõ đang chạy, mở địa chỉ / is running, open: http://localhost:${port}`],
});
