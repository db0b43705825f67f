const { createReadStream, promises: files } = require('node:fs');
const path = require('node:path');

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

function staticFiles(folder) {
  const root = path.resolve(folder);
  return async function serve(request, response) {
    const { pathname } = new URL(request.url, 'http://kiosk');
    const file = path.join(root, pathname === '/' ? 'index.html' : pathname);
    if (!file.startsWith(root + path.sep)) {
      response.writeHead(403).end();
      return;
    }
    try {
      const { size } = await files.stat(file);
      const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-length': size });
      createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404).end();
    }
  };
}

module.exports = { staticFiles };
