import {accessSync, constants, existsSync, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {install} from './debian.js';

/** A program the browser tests need: where to look for it and which Debian package has it. */
interface Program {
  readonly label: string;
  /** Environment variable that names it, before anything else. */
  readonly variable: string;
  readonly names: readonly string[];
  readonly debian: string;
}

const PROGRAMS = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debian: 'chromium',
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    debian: 'firefox-esr',
  },
  webkitDriver: {
    label: 'WebKitWebDriver',
    variable: 'WEBKIT_DRIVER_PATH',
    names: ['WebKitWebDriver'],
    debian: 'webkit2gtk-driver',
  },
  webkit: {
    label: 'MiniBrowser (WebKitGTK)',
    variable: 'WEBKIT_PATH',
    names: ['MiniBrowser'],
    debian: 'webkit2gtk-driver',
  },
  xvfb: {label: 'Xvfb', variable: 'XVFB_PATH', names: ['Xvfb'], debian: 'xvfb'},
} as const satisfies Record<string, Program>;

type Name = keyof typeof PROGRAMS;
export type Browsers = Record<Name, string>;

/** Folders on the PATH, then those where WebKitGTK keeps its programs. */
function folders(): string[] {
  const libraries = ['/usr/lib', '/usr/libexec'].filter(existsSync);
  const webkit = libraries
    .flatMap((lib) => [lib, ...readdirSync(lib).map((name) => join(lib, name))])
    .flatMap((lib) => ['4.1', '4.0', '6.0'].map((version) => `${lib}/webkit2gtk-${version}`));
  return [...(process.env['PATH'] ?? '').split(delimiter), ...webkit];
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function find({variable, names}: Program): string | undefined {
  const named = process.env[variable];
  const candidates = named
    ? [named]
    : names.flatMap((name) => folders().map((folder) => join(folder, name)));
  return candidates.find(canRun);
}

const all = Object.keys(PROGRAMS) as Name[];

/**
 * The browsers of the tests: those the environment names, else those installed,
 * else those the system's package manager can add.
 *
 * @param needed those that must be there; by default all.
 * @throws Error with one line that says what to install: no engine is ever skipped.
 */
export function findBrowsers(needed: readonly Name[] = all): Browsers {
  const missing = () => needed.filter((name) => !find(PROGRAMS[name]));
  for (const {label, variable} of Object.values(PROGRAMS)) {
    const named = process.env[variable];
    if (named && !canRun(named)) {
      throw new Error(`$${variable}: found "${named}", expected the path of ${label}.`);
    }
  }
  const lacking = missing();
  if (lacking.length > 0) {
    const packages = [...new Set(lacking.map((name) => PROGRAMS[name].debian))];
    if (!install(packages) || missing().length > 0) {
      const expected = missing().map(
        (name) => `${PROGRAMS[name].label} ($${PROGRAMS[name].variable})`,
      );
      throw new Error(
        `Not found: ${expected.join(', ')}. Install them (Debian: apt-get install ${packages.join(' ')}) or name them in the environment.`,
      );
    }
  }
  return Object.fromEntries(all.map((name) => [name, find(PROGRAMS[name]) ?? ''])) as Browsers;
}
