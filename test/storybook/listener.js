// Runs in a page of Storybook before Storybook does, and keeps in `window.ended` how the page
// ended. What comes first counts: a play function that throws is followed by a story that finished.
let channel;
Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
  configurable: true,
  get: () => channel,
  set(value) {
    channel = value;
    const end = (event, more) => (window.ended ??= {event, ...more});
    for (const event of ['playFunctionThrewException', 'storyThrewException', 'storyErrored'])
      channel.on(event, ({message}) => end(event, {message}));
    for (const event of ['storyMissing', 'docsRendered']) channel.on(event, () => end(event));
    channel.on('storyFinished', ({status, reporters}) => {
      const violations = reporters.flatMap(({result}) => result.violations ?? []);
      end('storyFinished', {
        status,
        violations: violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`,
        ),
      });
    });
  },
});
