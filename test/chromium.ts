import {chromium, type Browser} from 'playwright-core';
import {findBrowsers} from './browsers.js';

/** The system's Chromium, for tests that Node drives. @param more further arguments for it */
export const launch = (...more: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowsers(['chromium']).chromium,
    args: ['--no-sandbox', '--disable-gpu', ...more],
  });
