/** Row 4, shared. How much of a long or deep content may be rendered now. */
export interface Turn {
  /** Whether one more row may be rendered now. One that is refused is rendered in a later turn. */
  take(): boolean;
  /**
   * Whether a visitor waits for the first paint: then what no one sees yet is left to
   * `later`, and what takes long to set up for no visible gain is left out.
   */
  readonly hurried: boolean;
  /** Puts a task behind the first paint, to be done when the browser is idle. */
  later(task: () => void): void;
}
