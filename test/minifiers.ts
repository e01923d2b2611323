import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {unpack} from './debian.js';
import {full} from './width.js';

// Programs that content systems, or their plug-ins, shorten scripts with.

const CACHE = resolve('node_modules/.cache/minifiers');

/** Shortens a script. */
export interface Minifier {
  readonly name: string;
  /** Why it cannot be run here; undefined where it can. */
  readonly missing: string | undefined;
  /** True for a program that removes only blanks and comments. */
  readonly keepsProgram: boolean;
  minify(code: string): string;
}

/** Runs a program with a script as its input; its output is the result. */
function run(command: string, args: readonly string[], input: string): string {
  const {stdout, stderr, status} = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  if (status !== 0) throw new Error(`${command} ${args[0]}: ${stderr}`);
  return stdout;
}

/** The folder of a system's file, or of Debian's packages, unpacked and not installed. */
function find(file: string, ...packages: readonly string[]): string | undefined {
  const there = () => ['/', CACHE].find((root) => existsSync(join(root, file)));
  return there() ?? (packages.every((name) => unpack(name, CACHE)) ? there() : undefined);
}

const PYTHON = '/usr/lib/python3/dist-packages';

function python(name: string, file: string): Minifier {
  const root = find(join(PYTHON, file), `python3-${name}`);
  const program = `import sys; sys.path.append(sys.argv[1]); import ${name}
sys.stdout.write(${name}.jsmin(sys.stdin.read()))`;
  return {
    name: `python3-${name}`,
    missing: root ? undefined : `needs ${name}; Debian: apt-get install python3-${name}`,
    keepsProgram: true,
    minify: (code) => run('python3', ['-c', program, join(root!, PYTHON)], code),
  };
}

/** The minifier of several plug-ins of WordPress. */
function php(): Minifier {
  const folder = '/usr/share/php/MatthiasMullie/Minify';
  const root = find(
    join(folder, 'JS.php'),
    'php-matthiasmullie-minify',
    'php-matthiasmullie-path-converter',
  );
  const path = JSON.stringify(join(root ?? '/', folder));
  const program = `foreach (['Exception', 'Exceptions/BasicException', 'Exceptions/IOException', 'Minify', 'JS'] as $name)
  require ${path} . "/$name.php";
echo (new MatthiasMullie\\Minify\\JS(stream_get_contents(STDIN)))->minify();`;
  const command = process.env['PHP_PATH'] ?? 'php';
  const runs = root && spawnSync(command, ['--version']).status === 0;
  return {
    name: 'php-matthiasmullie-minify',
    missing: runs
      ? undefined
      : 'needs PHP and its Minify; Debian: apt-get install php-cli php-matthiasmullie-minify',
    // It writes `true` as `!0`.
    keepsProgram: false,
    minify: (code) => run(command, ['-r', program], code),
  };
}

/** A package of npm's. A script with `export` is a module, and tells so. */
const npm = (name: string, command: string): Minifier => ({
  name,
  missing: undefined,
  keepsProgram: false,
  minify: (code) =>
    run(
      `node_modules/.bin/${command}`,
      ['--compress', '--mangle', ...(/\bexport\s*\{/.test(code) ? ['--module'] : [])],
      code,
    ),
});

/** The same, which shortens a script once, however often it is asked to. */
function once(minifier: Minifier): Minifier {
  const known = new Map<string, string>();
  const minify = (code: string) => {
    const result = known.get(code) ?? minifier.minify(code);
    known.set(code, result);
    return result;
  };
  return {...minifier, minify};
}

/** One after the other. */
const both = (one: Minifier, other: Minifier): Minifier => ({
  name: `${one.name}, then ${other.name}`,
  missing: one.missing ?? other.missing,
  keepsProgram: one.keepsProgram && other.keepsProgram,
  minify: (code) => other.minify(one.minify(code)),
});

export function minifiers(): readonly Minifier[] {
  const rjsmin = once(python('rjsmin', 'rjsmin.py'));
  const jsmin = python('jsmin', 'jsmin/__init__.py');
  const terser = once(npm('terser', 'terser'));
  const uglify = once(npm('uglify-js', 'uglifyjs'));
  const all = [
    rjsmin,
    jsmin,
    php(),
    terser,
    uglify,
    both(rjsmin, jsmin),
    both(terser, rjsmin),
    both(uglify, jsmin),
  ];
  // rjsmin takes blanks out of templates and misreads regular expressions after arrows; terser renames.
  return full ? all : [rjsmin, terser];
}
