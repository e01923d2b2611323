// Run through tsx (see test/run.ts).
import {EventEmitter} from 'node:events';
import {writeSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findBrowsers} from './browsers.ts';
import {ownWindow} from './own-window.js';
import {browserReporter} from './browser-reporter.ts';
import {bundle} from './bundle.ts';
import {casePages} from './case-pages.ts';
import {dataServer} from './data-server.ts';
import {foreignScripts} from './foreign-scripts.ts';
import {firstPages} from './first-pages.ts';
import {flakyServer} from './flaky-server.ts';
import {files} from './lanes.ts';
import {sourceFiles} from './source-files.ts';
import {staticPages} from './static-pages.ts';
import {snippetPages} from './snippet-pages.ts';
import {updateServer} from './update-server.ts';
import {startWebKitDriver} from './webkit-driver.ts';

// Puppeteer adds a listener for each page it opens; more than ten are no leak here.
EventEmitter.defaultMaxListeners = 100;

// The runner holds back what is written to the console while it shows its progress, and loses it
// where it ends early: a run then looks as if a test had failed.
const sayAtOnce = (line) => writeSync(process.stderr.fd, `Error: ${line}\n`);
process.on('uncaughtExceptionMonitor', (error) => sayAtOnce(error?.stack ?? String(error)));
process.prependListener('SIGINT', () => sayAtOnce('interrupted by SIGINT'));

const engines = (process.env.BROWSERS ?? 'chromium firefox webkit').split(' ');
const found = findBrowsers(
  engines.flatMap((engine) =>
    engine === 'webkit' ? ['webkit', 'webkitDriver', 'xvfb'] : [engine],
  ),
);

// Each engine lives in another time zone, at the edges of the day: dates must not care.

/**
 * A browser driven by Puppeteer, through the launcher named after Chrome. A page that a test file
 * has left is used for the next, in the same process and with what the browser has compiled.
 */
function puppeteer(name, timeZone, {launchOptions, ...options}) {
  const launcher = chromeLauncher({
    ...options,
    launchOptions: {...launchOptions, env: {...process.env, TZ: timeZone}},
  });
  launcher.name = name;
  return launcher;
}

const chromium = () =>
  puppeteer('Chromium', 'Pacific/Kiritimati', {
    launchOptions: {
      executablePath: found.chromium,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
        // To optimise code takes longer than a page of tests lasts.
        '--js-flags=--no-turbofan --no-maglev',
      ],
    },
    // Each page in a window: of two tabs in one window, one is hidden and its tasks wait.
    async createPage({context}) {
      const page = await context.newPage({type: 'window'});
      await page.emulateFocusedPage(true);
      return page;
    },
  });

const firefox = () =>
  puppeteer('Firefox', 'Pacific/Pago_Pago', {
    launchOptions: {browser: 'firefox', executablePath: found.firefox, headless: true},
    concurrency: 1,
  });

const webkit = async () => {
  const launcher = webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port: await startWebKitDriver(found),
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      // The runner itself waits for the tests. On a busy machine the driver may miss the end of loading.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': {binary: found.webkit, args: ['--automation']},
    },
  });
  // One page at a time, in a separate window, because in frames keys can be sent only once.
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

// TESTS=elements leaves those out that need a build.
const tests = files[process.env.TESTS ?? 'browser'];

export default {
  rootDir: process.cwd(),
  files: [...tests],
  browsers: await Promise.all(engines.map((engine) => launchers[engine]())),
  // All engines at once: those that open one page at a time leave room for the others.
  concurrentBrowsers: 3,
  concurrency: 2,
  middleware: [
    await bundle(tests),
    hostPages,
    casePages,
    firstPages,
    flakyServer,
    snippetPages,
    dataServer,
    updateServer,
    sourceFiles,
    staticPages,
    foreignScripts,
    fuzzSeed,
  ],
  plugins: [ownWindow()],
  // The limits find a test that hangs, and allow for a machine that is busy with three engines.
  testFramework: {config: {ui: 'bdd', timeout: 120_000}},
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 900_000,
  staticLogging: !process.stdout.isTTY,
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY === true}),
    browserReporter(),
  ],
};
