import {describe, type Problem} from './problem.js';
import type {Rule} from './rules.js';

const CONSEQUENCES: Readonly<Record<string, string>> = {
  '': 'nothing of it is shown',
  partners: 'the partner is left out',
  projects: 'the project is left out',
  programme: 'the programme is left out',
};

/** Reads a document entry by entry; one that has anything wrong in it is left out. */
export class Reader {
  readonly problems: Problem[] = [];

  /**
   * @param entry what is left out, as a JSON Pointer; '' for the whole document.
   * @param path where the mistake is, below it.
   */
  tell(entry: string, path: string, found: unknown, wanted: string): void {
    const [, member = '', , part] = entry.split('/');
    const consequence = (!part && CONSEQUENCES[member]) || 'it is left out';
    this.problems.push({path, entry, found: describe(found), wanted, consequence});
  }

  /** One entry, or undefined where anything is wrong with it. */
  read<T>(rule: Rule<T>, entry: string, value: () => unknown): T | undefined {
    const before = this.problems.length;
    try {
      const copy = rule(value(), entry, (path, found, wanted) =>
        this.tell(entry, path, found, wanted),
      );
      return this.problems.length > before ? undefined : copy;
    } catch {
      // A getter or a proxy that throws: data of a script's, never of a file's.
      this.tell(entry, entry, undefined, 'plain data');
      return undefined;
    }
  }
}
