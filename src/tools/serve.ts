import {startDevServer} from '@web/dev-server';

// npm start: serves the build, with pages that embed it as the sites of partners would.
// One server for all, because the page loads the scripts of `dist`.
const port = Number(process.env['PORT'] ?? 8000);

// The server gives no access to its `error` event, so that a busy port ends here.
process.once('uncaughtException', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port}: found in use, expected a free one: PORT=${port + 1} npm start`
      : error,
  );
  process.exit(1);
});

await startDevServer({
  config: {
    port,
    // For this machine only, because the server shows the whole checkout.
    hostname: 'localhost',
    rootDir: process.cwd(),
    middleware: [
      (context, next) => {
        if (context.path === '/') context.redirect('/stories/site/');
        return next();
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

const address = (path: string) => `http://localhost:${port}${path}`;
console.log(`
  All three elements ${address('/stories/site/')}
  Three uses of them ${address('/stories/site/partners.html')}
                     ${address('/stories/site/project.html')}
                     ${address('/stories/site/programme.html')}
  Embed builder      ${address('/dist/builder/')}
  Storybook          ${address('/storybook-static/?path=/docs/manual-getting-started--docs')}
  Open data          ${address('/dist/data/fr.json')}

  Ctrl+C stops.
`);
