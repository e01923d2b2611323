import type {Browser} from 'playwright-core';
import type {Verdict} from './judge.js';
import type {Markup, MountName} from './mounts.js';

/** What a system makes of each mount; or why it cannot be run here. */
export type Filtered = {readonly version: string; readonly markup: Markup} | string;

/** An editor or a sanitizer that a text passes on its way to a page. */
export interface System {
  /** Its name, and its settings where they are not the defaults; Markdown. */
  readonly label: string;
  /** The version that is installed here, where that is the lock file's. */
  readonly installed?: string;
  /** Whether it takes seconds to start, or must be fetched first. */
  readonly isLarge?: true;
  /** Whether its version is the operating system's, rather than the lock file's. */
  readonly ofTheSystem?: true;
  /** Passes each mount through it. */
  filter(browser: Browser): Filtered | Promise<Filtered>;
}

/** What has been measured of a system. */
export interface Row extends Readonly<Record<MountName, Verdict>> {
  readonly version: string;
}

/** `measured.json`: what has been measured last, by the system's label. */
export type Measured = Readonly<Record<string, Row>>;
