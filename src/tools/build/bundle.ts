import {rollup, type OutputOptions, type RollupOptions} from 'rollup';

async function bundle(plan: RollupOptions): Promise<void> {
  const made = await rollup({...plan, logLevel: 'silent'});
  await made.write(plan.output as OutputOptions);
  await made.close();
}

/** While one bundle waits for the thread of its minifier, Rollup works on the other. */
const CONCURRENT_BUNDLES = 2;

/**
 * Makes and writes all bundles; they are started in this order. The command of Rollup makes them one
 * after the other.
 */
export async function bundleAll(plans: readonly RollupOptions[]): Promise<void> {
  const queue = [...plans];
  const work = async () => {
    for (let plan = queue.shift(); plan; plan = queue.shift()) await bundle(plan);
  };
  await Promise.all(Array.from({length: CONCURRENT_BUNDLES}, work));
}
