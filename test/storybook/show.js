// Runs in a page of Storybook. Going through Storybook's own channel loads nothing anew.
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
    const unsettled = (one) => !ready.has(one) || one.isUpdatePending || one.pending;
    do await settle();
    while (elements.some(unsettled));
    await new Promise((resolve) => requestIdleCallback(resolve, {timeout: 500}));
    await settle();
  };

  /** Shows a story with these globals, and says when all its elements have painted it. */
  window.showStory = async (storyId, globals) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    const emit = (event, data) =>
      new Promise((resolve) => {
        channel.once('storyRendered', resolve);
        channel.emit(event, data);
      });
    await emit('updateGlobals', {globals});
    const {id} = window.__STORYBOOK_PREVIEW__.currentRender ?? {};
    if (id !== storyId) await emit('setCurrentStory', {storyId, viewMode: 'story'});
    await window.painted('#storybook-root');
  };
}
