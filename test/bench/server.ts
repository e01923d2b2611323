import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';

// A process of its own, so that it can stand at the other end of a slow line:
// serves a folder of precompressed files and prints its port.
const [folder = '.', host = '127.0.0.1'] = process.argv.slice(2);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};

const kept = new Map<string, Buffer | undefined>();
function read(path: string): Buffer | undefined {
  if (!kept.has(path)) kept.set(path, existsSync(path) ? readFileSync(path) : undefined);
  return kept.get(path);
}

const server = createServer((request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'http://localhost');
  const path = normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const body = read(`${join(folder, path)}.br`);
  if (!body) {
    response.writeHead(404).end();
    return;
  }
  response
    .writeHead(200, {
      'content-type': TYPES[extname(path)],
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': 'no-store',
    })
    .end(body);
});
server.listen(0, host, () => console.log((server.address() as AddressInfo).port));
