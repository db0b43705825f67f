import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { forward, targetOf } from './proxy.ts';
import { readCookie, verifySession } from './session.ts';

const PORT = Number(process.env.PORT ?? 3000);
const PUBLIC = join(import.meta.dirname, '..', 'public');

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const target = targetOf(path);

  if (target === null) {
    const file = join(PUBLIC, normalize(path));
    const isAsset = path.startsWith('/assets/') && existsSync(file);
    createReadStream(isAsset ? file : join(PUBLIC, 'index.html')).pipe(response);
    return;
  }

  const token = readCookie(request.headers.cookie, 'tallyho_session');
  const session = token === null ? null : verifySession(token);
  if (token === null || session === null) {
    response.writeHead(401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error: 'please sign in' }));
    return;
  }

  await forward(request, response, { target, token });
});

server.listen(PORT);
