import {describe, it} from 'node:test';
import {expect} from 'chai';
import {memoize} from '../../src/model/memoize.js';

describe('a memoized function', () => {
  it('is called once for each list of arguments, objects and others', () => {
    const calls: unknown[][] = [];
    const join = memoize((...args: unknown[]) => calls.push(args));
    const [a, b] = [{}, {}];
    for (const args of [[a, 1], [a, 2], [b, 1], [a], [], [null, undefined]]) {
      expect(join(...args), 'the first time').to.equal(join(...args));
    }
    expect(calls).to.have.length(6);
  });

  it('keeps a result that is undefined, and none where it threw', () => {
    let calls = 0;
    const fail = memoize((wrong: boolean) => {
      calls += 1;
      if (wrong) throw new Error('wrong');
      return undefined;
    });
    fail(false);
    fail(false);
    expect(calls).to.equal(1);
    expect(() => fail(true)).to.throw('wrong');
    expect(() => fail(true)).to.throw('wrong');
    expect(calls).to.equal(3);
  });
});
