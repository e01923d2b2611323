import type {CDPSession} from 'playwright-core';

/** What of a heap is neither a value of JavaScript nor kept by one: compiled code, and what the browser is made of. */
const NO_VALUES = ['code', 'hidden', 'native', 'synthetic', 'object shape'];

/** What a page keeps. */
export interface Counts {
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
  /** Objects, functions, arrays, strings: counted, for their bytes go up and down with compiled code. */
  readonly values: number;
}

/** What a snapshot of a heap has of what is read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[]];
    };
  };
  /** The fields of all nodes, one after the other; the first is the number of its type. */
  readonly nodes: readonly number[];
}

/** How many values of JavaScript the page holds on to. */
async function countValues(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const add = ({chunk}: {readonly chunk: string}) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', add);
  await session.send('HeapProfiler.takeHeapSnapshot', {reportProgress: false});
  session.off('HeapProfiler.addHeapSnapshotChunk', add);
  const {snapshot, nodes} = JSON.parse(chunks.join('')) as Snapshot;
  const {
    node_fields: fields,
    node_types: [types],
  } = snapshot.meta;
  let values = 0;
  for (let at = 0; at < nodes.length; at += fields.length)
    if (!NO_VALUES.includes(types[nodes[at]!]!)) values++;
  return values;
}

/** What is kept once everything that is left can be thrown away. */
export async function kept(session: CDPSession): Promise<Counts> {
  // What finalizers let go of is collected by the next one.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const values = await countValues(session);
  const {
    jsEventListeners: listeners,
    nodes,
    documents,
  } = await session.send('Memory.getDOMCounters');
  return {listeners, nodes, documents, values};
}
