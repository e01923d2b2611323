/**
 * Keeps back what is to happen after a delay, until a test says so: what must not happen
 * after half a second is proved without waiting for it.
 */
export function holdTimers(delay: number): {run(): void; release(): void} {
  const {setTimeout: original, clearTimeout: clear} = window;
  const held = new Map<number, () => void>();
  let last = -1;
  window.setTimeout = ((task: () => void, time?: number, ...args: unknown[]) => {
    if (time !== delay) return original(task, time, ...args);
    held.set(last, task);
    return last--;
  }) as typeof setTimeout;
  window.clearTimeout = ((timer?: number) => {
    if (timer === undefined || !held.delete(timer)) clear(timer);
  }) as typeof clearTimeout;
  return {
    run() {
      const tasks = [...held.values()];
      held.clear();
      for (const task of tasks) task();
    },
    release() {
      window.setTimeout = original;
      window.clearTimeout = clear;
    },
  };
}
