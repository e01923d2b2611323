import {execFileSync, spawn} from 'node:child_process';
import {createInterface} from 'node:readline';

/** Slow 4G: bits in a second, and the time of a round trip in milliseconds. */
export const SLOW = {rate: 1_600_000, latency: 150} as const;

/** A server, maybe at the other end of a line that is slow. */
export interface Served {
  readonly origin: string;
  close(): void;
}

/** Starts the server. @param before what runs it, if not this process's own surroundings */
async function start(folder: string, host: string, before: readonly string[]): Promise<Served> {
  const [program, ...args] = [
    ...before,
    ...[process.execPath, '--import', 'tsx', 'test/bench/server.ts', folder, host],
  ];
  const child = spawn(program!, args, {stdio: ['ignore', 'pipe', 'inherit']});
  const port = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', () => reject(new Error('The server of the bench has not started')));
  });
  return {origin: `http://${host}:${port}`, close: () => child.kill()};
}

/** Serves at this machine's own address. */
export const serveHere = (folder: string): Promise<Served> => start(folder, '127.0.0.1', []);

// One bench's line does not meet another's: names and addresses have the process's number.
const name = `pfig${process.pid}`;
const [near, far] = [`${name}a`, `${name}b`];
const net = `10.${(process.pid >> 8) & 255}.${process.pid & 255}`;

/**
 * Serves at the other end of a line of its own, with the real TCP of the kernel: a network
 * namespace, delayed both ways, and with a narrow way back. Needs root and iproute2, and a
 * kernel that can delay and narrow (`sch_netem`, `sch_tbf`).
 *
 * @returns nothing where the machine does not allow it
 */
export async function serveSlowly(folder: string): Promise<Served | undefined> {
  const run = (command: string) =>
    execFileSync(command.split(' ')[0]!, command.split(' ').slice(1), {stdio: 'ignore'});
  const remove = () => {
    try {
      run(`ip netns del ${name}`);
    } catch {
      // There was none to remove.
    }
  };
  try {
    const half = SLOW.latency / 2;
    run(`ip netns add ${name}`);
    // Packets as they travel: a kernel otherwise hands on many in one.
    run(`ip link add ${near} gso_max_segs 1 type veth peer name ${far} netns ${name}`);
    run(`ip addr add ${net}.1/24 dev ${near}`);
    run(`ip link set ${near} up`);
    run(`ip -n ${name} addr add ${net}.2/24 dev ${far}`);
    run(`ip -n ${name} link set ${far} gso_max_segs 1 up`);
    run(`tc qdisc add dev ${near} root netem delay ${half}ms`);
    run(`tc -n ${name} qdisc add dev ${far} root handle 1: netem delay ${half}ms limit 1000`);
    run(
      `tc -n ${name} qdisc add dev ${far} parent 1: handle 2: tbf rate ${SLOW.rate}bit burst 3200 latency 2s`,
    );
    const served = await start(folder, `${net}.2`, ['ip', 'netns', 'exec', name]);
    return {
      ...served,
      close: () => {
        served.close();
        remove();
      },
    };
  } catch {
    remove();
    return undefined;
  }
}
