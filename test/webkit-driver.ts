import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {createServer, type AddressInfo} from 'node:net';
import type {Browsers} from './browsers.js';

const children: ChildProcess[] = [];
process.on('exit', () => children.forEach((child) => child.kill()));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** A virtual screen; Xvfb itself picks a free number and reports it. */
async function startScreen(xvfb: string): Promise<string> {
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(screen);
  const [number] = (await once(screen.stdio[3]!, 'data')) as [Buffer];
  return `:${number.toString().trim()}`;
}

/** Starts WebKit's driver on a screen of its own; both end with this process. @returns its port. */
export async function startWebKitDriver({xvfb, webkitDriver}: Browsers): Promise<number> {
  const port = await freePort();
  const driver = spawn(webkitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: await startScreen(xvfb),
      TZ: 'Asia/Kathmandu',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      // To optimise code takes longer than a page of tests lasts.
      JSC_useDFGJIT: '0',
    },
  });
  children.push(driver);
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return port;
    if (driver.exitCode !== null) throw new Error(`${webkitDriver} ended at once`);
  }
}
