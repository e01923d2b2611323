// Run through tsx (see test/run.ts).
import {EventEmitter} from 'node:events';
import {readFile} from 'node:fs/promises';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter, summaryReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowsers} from './browsers.ts';
import {alone} from './alone.ts';
import {casePages} from './case-pages.ts';
import {countReporter} from './count-reporter.ts';
import {dataServer} from './data-server.ts';
import {foreignScripts} from './foreign-scripts.ts';
import {flakyServer} from './flaky-server.ts';
import {survivedReporter} from './hosts/survived.ts';
import {staticPages} from './static-pages.ts';
import {snippetPages} from './snippet-pages.ts';
import {startWebKitDriver} from './webkit-driver.ts';

// Puppeteer adds a listener for each page it opens; more than ten are no leak here.
EventEmitter.defaultMaxListeners = 100;

const found = findBrowsers();
const wanted = (process.env.BROWSERS ?? 'chromium firefox webkit').split(' ');

// Each engine lives in another time zone, at the edges of the day: dates must not care.
const chromium = () =>
  playwrightLauncher({
    product: 'chromium',
    createBrowserContext: ({browser}) => browser.newContext({timezoneId: 'Pacific/Kiritimati'}),
    launchOptions: {
      executablePath: found.chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  });

const firefox = () => {
  // Puppeteer, through which the launcher named after Chrome drives Firefox by WebDriver BiDi.
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: found.firefox,
      headless: true,
      env: {...process.env, TZ: 'Pacific/Pago_Pago'},
    },
    concurrency: 1,
  });
  launcher.name = 'Firefox';
  return launcher;
};

const webkit = async () => {
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: await startWebKitDriver(found),
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: found.webkit, args: ['--automation']},
    },
  });
  // One page at a time, in a window of its own: in frames, keys can be sent only once.
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = async (config) => {
    await initialize({...config, concurrency: 1});
    launcher.name = 'WebKit';
  };
  launcher.concurrency = 1;
  return launcher;
};

const launchers = {chromium, firefox, webkit};

/**
 * Host pages as they are, without the test runner's own script in them; and our scripts as
 * they are shipped, not compiled again, and as a careless server sends them: without a charset.
 */
async function hostPages(context, next) {
  const page = /^\/test\/hosts\/pages\/[\w-]+\.html$/.test(context.path);
  const script = /^\/dist\/(pfig|parts\/|embed\/)[\w.-]*\.js$/.test(context.path);
  if (!page && !script) return next();
  context.set('content-type', page ? 'text/html' : 'text/javascript');

  context.body = await readFile(`.${context.path}`);
}

// One for all properties of a run, in every engine, so that a failure can be repeated.
const seed = process.env.FUZZ_SEED ?? String(Date.now() % 2 ** 31);
console.log(`Seed of what is made at random: FUZZ_SEED=${seed}`);
async function fuzzSeed(context, next) {
  if (context.path !== '/fuzz-seed') return next();
  context.body = seed;
}

export default {
  rootDir: process.cwd(),
  // What needs no browser has a name that says so, and is run by Node.
  files: [
    'test/{builder,elements,hosts,input,locale,model,mounts}/**/*.test.ts',
    '!test/**/*.node.test.ts',
  ],
  browsers: await Promise.all(wanted.map((name) => launchers[name]())),
  concurrency: 2,
  nodeResolve: {exportConditions: ['production']},
  middleware: [
    hostPages,
    casePages,
    flakyServer,
    snippetPages,
    dataServer,
    staticPages,
    foreignScripts,
    fuzzSeed,
  ],
  plugins: [alone(), esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
  // What hangs is found; what a busy machine delays, with three engines at work, is not an error.
  testFramework: {config: {ui: 'bdd', timeout: 30_000}},
  testsFinishTimeout: 300_000,
  reporters: [
    process.stdout.isTTY ? defaultReporter() : summaryReporter({flatten: true}),
    countReporter(process.env.COUNT_FILE),
    survivedReporter(process.env.SURVIVED_FILE),
  ],
};
