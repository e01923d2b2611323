import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:https';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join, normalize} from 'node:path';

// A process of its own, so that it can stand at the other end of a slow line: serves a folder of
// precompressed files by HTTP and TLS 1.3, and prints its port.
const [folder = '.', host = '127.0.0.1'] = process.argv.slice(2);

/** A key and a certificate that nobody but a browser told to will take. */
function identity(): {readonly key: Buffer; readonly cert: Buffer} {
  const scratch = mkdtempSync(join(tmpdir(), 'pfig-bench-'));
  const [key, cert] = ['key.pem', 'cert.pem'].map((name) => join(scratch, name)) as [
    string,
    string,
  ];
  const args = '-x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 2 -subj /CN=bench';
  execFileSync('openssl', ['req', ...args.split(' '), '-keyout', key, '-out', cert], {
    stdio: 'pipe',
  });
  const both = {key: readFileSync(key), cert: readFileSync(cert)};
  rmSync(scratch, {recursive: true});
  return both;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css; charset=utf-8',
};

const kept = new Map<string, Buffer | undefined>();
function read(path: string): Buffer | undefined {
  if (!kept.has(path)) kept.set(path, existsSync(path) ? readFileSync(path) : undefined);
  return kept.get(path);
}

const server = createServer({...identity(), minVersion: 'TLSv1.3'}, (request, response) => {
  const {pathname} = new URL(request.url ?? '/', 'https://localhost');
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
