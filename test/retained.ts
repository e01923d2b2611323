import type {CDPSession} from 'playwright-core';

/** Types of heap nodes that JavaScript does not own: compiled code, and objects of the browser. */
const NO_VALUES = ['code', 'hidden', 'native', 'synthetic', 'object shape'];

/** The memory that a page keeps. */
export interface Counts {
  readonly listeners: number;
  readonly nodes: number;
  readonly documents: number;
  /** Objects, functions, arrays, strings: counted, for their bytes go up and down with compiled code. */
  readonly values: number;
}

/** The part of a heap snapshot that is read here. */
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

/** Measures the memory of a page after garbage collection. */
export async function countRetained(session: CDPSession): Promise<Counts> {
  // A second collection frees the objects that finalizers have released.
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const values = await countValues(session);
  const {
    jsEventListeners: listeners,
    nodes,
    documents,
  } = await session.send('Memory.getDOMCounters');
  return {listeners, nodes, documents, values};
}
