import {randomBytes} from 'node:crypto';
import {get} from 'node:https';
import {join} from 'node:path';
import type {Served} from './link.js';
import {place, SITES} from './sites.js';
import {median} from './stats.js';

/** Bodies below and above the ten packets that TCP sends before the first answer, and far above. */
const SIZES = [13_000, 15_000, 45_000];

const TRIES = 5;

/** Milliseconds until the first response of a new connection is there. */
function fetched(url: string): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    get(url, {agent: false, rejectUnauthorized: false}, (response) => {
      response.resume().once('end', () => resolve(performance.now() - start));
    }).once('error', reject);
  });
}

/** The time of first responses of several sizes. On a real line, round trips are visible as steps. */
export async function probe({origin}: Served): Promise<Record<string, number>> {
  const taken: Record<string, number> = {};
  for (const size of SIZES) {
    const name = `${size}.html`;
    // Bytes without a pattern: compressed they are as many, and the server sends the compressed.
    await place(join(SITES, 'probe', name), randomBytes(size));
    const times: number[] = [];
    for (let count = 0; count < TRIES; count++)
      times.push(await fetched(`${origin}/probe/${name}`));
    taken[size] = Math.round(median(times));
  }
  return taken;
}
