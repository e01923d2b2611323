import {rollup, type OutputOptions, type RollupOptions} from 'rollup';

async function bundle(plan: RollupOptions): Promise<void> {
  const made = await rollup({...plan, logLevel: 'silent'});
  await made.write(plan.output as OutputOptions);
  await made.close();
}

/** Two at a time: while one waits for its minifier, which is a thread, the next is put together. */
const AT_ONCE = 2;

/** Makes and writes all bundles, in this order as far as it goes. */
export async function bundleAll(plans: readonly RollupOptions[]): Promise<void> {
  const left = [...plans];
  const work = async () => {
    for (let plan = left.shift(); plan; plan = left.shift()) await bundle(plan);
  };
  await Promise.all(Array.from({length: AT_ONCE}, work));
}
