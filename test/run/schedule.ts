/** A part of a lane: an npm script, and the names of the parts that must have passed before it. */
export interface Step {
  readonly name: string;
  readonly script: string;
  readonly needs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How a part ended; `undefined` if it was left out, because a part that it needs has not passed. */
export type Ended<Outcome> = ReadonlyMap<string, Outcome | undefined>;

/**
 * Carries out steps, so many at a time, in the order in which they are listed, each as soon as all
 * that it needs has passed. A step that needs one that failed is left out; the others go on.
 */
export function schedule<Outcome extends {readonly passed: boolean}>(
  steps: readonly Step[],
  atOnce: number,
  carryOut: (step: Step) => Promise<Outcome>,
): Promise<Ended<Outcome>> {
  const ended = new Map<string, Outcome | undefined>();
  const waiting = new Set(steps);
  let running = 0;
  return new Promise((resolve, reject) => {
    const goOn = () => {
      for (const step of waiting) {
        const {name, needs = []} = step;
        if (needs.some((other) => ended.has(other) && !ended.get(other)?.passed)) {
          waiting.delete(step);
          ended.set(name, undefined);
          return goOn();
        }
        if (running === atOnce || !needs.every((other) => ended.has(other))) continue;
        waiting.delete(step);
        running++;
        carryOut(step).then((outcome) => {
          running--;
          ended.set(name, outcome);
          goOn();
        }, reject);
      }
      if (running === 0 && waiting.size === 0) resolve(ended);
    };
    goOn();
  });
}
