// Runs in a page of Storybook. Its channel changes the story without loading the page again.
{
  /** Elements that show their data, or that these did not come. */
  const ready = new WeakSet();
  addEventListener('pfig-ready', ({target}) => ready.add(target), true);

  /** Until every element in a part of the page has painted what it has to show. */
  window.painted = async (root) => {
    const elements = [...document.querySelectorAll(`${root} *`)].filter(
      ({localName, updateComplete}) => localName.startsWith('pfig-') && updateComplete,
    );
    const settle = async () => {
      for (const one of elements) await one.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    // Elements that load something paint again once it is there, and fill what is closed when idle.
    // Closed details are in the tree a moment after the first paint; those of hidden rows come when they show.
    const details = (one) =>
      one.shadowRoot?.querySelectorAll('[part=item]:not([hidden]) .panel') ?? [];
    const unsettled = (one) =>
      !ready.has(one) ||
      one.isUpdatePending ||
      [...details(one)].some((part) => !part.hasChildNodes());
    do await settle();
    while (elements.some(unsettled));
    await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 500}));
    await settle();
  };

  const FAILURES = [
    'playFunctionThrewException',
    'storyThrewException',
    'storyErrored',
    'storyMissing',
  ];

  /** Tells Storybook something, and waits until it has rendered what follows from it. */
  const tell = (event, data, rendered) =>
    new Promise((resolve, reject) => {
      const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
      const end = (settle) => (value) => {
        channel.off(rendered, done);
        for (const failure of FAILURES) channel.off(failure, failed);
        settle(value);
      };
      const done = end(resolve);
      const failed = end((error) => reject(new Error(error?.message ?? `${event}: found no page`)));
      channel.on(rendered, done);
      for (const failure of FAILURES) channel.on(failure, failed);
      channel.emit(event, data);
    });

  const current = () => window.__STORYBOOK_PREVIEW__.currentRender?.id;
  let shown = '';

  /** Shows a story with these globals, and says when all its elements have painted it. */
  window.showStory = async (storyId, globals) => {
    // Storybook renders the story before it again for the sake of other globals.
    if (JSON.stringify(globals) !== shown) await tell('updateGlobals', {globals}, 'storyRendered');
    shown = JSON.stringify(globals);
    if (current() !== storyId)
      await tell('setCurrentStory', {storyId, viewMode: 'story'}, 'storyRendered');
    await window.painted('#storybook-root');
  };

  /** Shows a page that is no story, and waits until all of it has been painted. */
  window.showDocs = async (storyId) => {
    if (current() !== storyId)
      await tell('setCurrentStory', {storyId, viewMode: 'docs'}, 'docsRendered');
    const root = document.querySelector('#storybook-docs');
    // Stories in a page come after it.
    const complete = () =>
      [...root.querySelectorAll('.sb-story')].every((one) =>
        [...one.querySelectorAll('*')].some(({localName}) => localName.startsWith('pfig-')),
      );
    await new Promise((resolve) => {
      const observer = new MutationObserver(look);
      function look() {
        if (!complete()) return;
        observer.disconnect();
        resolve();
      }
      observer.observe(root, {subtree: true, childList: true});
      look();
    });
    await window.painted('#storybook-docs');
  };
}
