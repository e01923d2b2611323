import type {Browser} from 'playwright-core';
import type {Verdict} from './verdict.js';
import type {Markup, MountName} from './mounts.js';

/** The result of a system for each mount, or the reason why it cannot run here. */
export type Filtered = {readonly version: string; readonly markup: Markup} | string;

/** An editor or a sanitizer that a text passes on its way to a page. */
export interface System {
  /** Its name, and its settings where they are not the defaults; Markdown. */
  readonly label: string;
  /** The version that is installed here, where that is the lock file's. */
  readonly installed?: string;
  /** True for a system that takes seconds to start or must be downloaded first. */
  readonly isLarge?: true;
  /** True where the operating system decides the version, not the lock file. */
  readonly ofTheSystem?: true;
  /** Passes each mount through it. */
  filter(browser: Browser): Filtered | Promise<Filtered>;
}

/** The results of a system. */
export interface Row extends Readonly<Record<MountName, Verdict>> {
  readonly version: string;
}

/** `measured.json`: what has been measured last, by the system's label. */
export type Measured = Readonly<Record<string, Row>>;
