import {execFileSync, spawn, type ChildProcess} from 'node:child_process';
import {createInterface} from 'node:readline';

/** Slow 4G: bits in a second, and the time of a round trip in milliseconds. */
export const SLOW = {rate: 1_600_000, latency: 150} as const;

/** A server, maybe at the other end of a line that is slow. */
export interface Served {
  readonly origin: string;
  close(): void;
}

const firstLine = (child: ChildProcess, what: string) =>
  new Promise<string>((resolve, reject) => {
    createInterface(child.stdout!).once('line', resolve);
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${what} has not started`)));
  });

/** Starts the server. @param before what runs it, if not this process's own surroundings */
async function start(folder: string, host: string, before: readonly string[]): Promise<Served> {
  const [program, ...args] = [
    ...before,
    ...[process.execPath, '--import', 'tsx', 'test/bench/server.ts', folder, host],
  ];
  const child = spawn(program!, args, {stdio: ['ignore', 'pipe', 'inherit']});
  const port = await firstLine(child, 'The server of the bench');
  return {origin: `https://${host}:${port}`, close: () => child.kill()};
}

/** Serves at this machine's own address. */
export const serveHere = (folder: string): Promise<Served> => start(folder, '127.0.0.1', []);

// One bench's line does not meet another's: names and addresses have the process's number.
const name = `pfig${process.pid}`;
const near = `${name}a`;
const far = `${name}b`;
const net = `10.${(process.pid >> 8) & 255}.${process.pid & 255}`;

/**
 * Serves at the other end of a line of its own, with the real TCP of the kernel: in a network
 * namespace, whose packets a program delays and lets through one by one. Needs Linux, root,
 * iproute2 and Python 3.
 *
 * @returns nothing, having said why, where the machine does not allow it
 */
export async function serveSlowly(folder: string): Promise<Served | undefined> {
  const run = (command: string) =>
    execFileSync(command.split(' ')[0]!, command.split(' ').slice(1), {stdio: 'pipe'});
  let line: ChildProcess | undefined;
  const remove = () => {
    line?.kill();
    try {
      run(`ip netns del ${name}`);
    } catch {
      // There was none to remove.
    }
  };
  try {
    const args = ['test/bench/slow_link.py', near, far, String(SLOW.rate), String(SLOW.latency)];
    line = spawn('python3', args, {stdio: ['pipe', 'pipe', 'pipe']});
    await firstLine(line, 'The line');
    run(`ip netns add ${name}`);
    run(`ip link set ${far} netns ${name}`);
    run(`ip addr add ${net}.1/24 dev ${near}`);
    run(`ip link set ${near} up`);
    run(`ip -n ${name} addr add ${net}.2/24 dev ${far}`);
    run(`ip -n ${name} link set ${far} up`);
    // The default of servers, whatever this machine uses.
    run(`ip -n ${name} route replace ${net}.0/24 dev ${far} src ${net}.2 congctl cubic`);
    const served = await start(folder, `${net}.2`, ['ip', 'netns', 'exec', name]);
    return {
      ...served,
      close: () => {
        served.close();
        remove();
      },
    };
  } catch (error) {
    console.error(`bench: no line of its own here: ${(error as Error).message}`);
    remove();
    return undefined;
  }
}
