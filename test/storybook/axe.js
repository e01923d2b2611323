// Runs in a page of Storybook, with axe.
{
  /** Whether the story that is shown says itself which language its page is in. */
  window.oneLanguage = () => 'lang' in window.__STORYBOOK_PREVIEW__.currentRender.story.parameters;

  /** The lines on the console that the story declares. */
  window.announced = () =>
    window.__STORYBOOK_PREVIEW__.currentRender.story.parameters.console ?? [];

  /** Opens every `details`, those of the elements too. */
  const openAll = (tree) => {
    for (const element of tree.querySelectorAll('*')) {
      if (element.localName === 'details') element.open = true;
      if (element.shadowRoot) openAll(element.shadowRoot);
    }
  };

  /** How a story configures axe, and what of the page is looked at: a story alone, a page of the manual whole. */
  const settings = () => {
    const {type, story} = window.__STORYBOOK_PREVIEW__.currentRender;
    const {config = {}, context} = (type === 'story' && story.parameters.a11y) || {};
    return {
      isStory: type === 'story',
      rules: Object.fromEntries((config.rules ?? []).map(({id, enabled}) => [id, {enabled}])),
      roots: context?.include ?? [type === 'story' ? '#storybook-root' : 'html'],
      boxes: context?.include.map((one) => document.querySelector(one)) ?? [
        document.scrollingElement,
      ],
    };
  };

  /** The parts of the shown page that scroll sideways. */
  window.sideways = () =>
    settings()
      .boxes.filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth)
      .map(({localName, scrollWidth}) => `${localName} scrolls sideways: ${scrollWidth} px`);

  /**
   * The violations that axe finds in the page that is shown, with all that can be opened open (or as it
   * is shown), and what scrolls sideways. The size of targets (WCAG 2.5.8) is off in axe by default; Storybook's
   * own are below it.
   */
  window.violations = async ({only, without = [], asShown} = {}) => {
    const {isStory, rules, roots} = settings();
    if (isStory && !asShown) openAll(document.querySelector('#storybook-root'));
    const left = Object.fromEntries(without.map((id) => [id, {enabled: false}]));
    const all = {'target-size': {enabled: isStory}, ...rules, ...left};
    const {violations} = await window.axe.run(
      {include: roots},
      {
        ...(only ? {runOnly: only} : {rules: all}),
        iframes: false,
        preload: false,
        resultTypes: ['violations'],
      },
    );
    const found = violations
      .filter(({id}) => rules[id]?.enabled !== false)
      .map(
        ({id, nodes}) =>
          `${id}: ${nodes.map(({html, any}) => `${html} ${any.map(({message}) => message).join(' ')}`).join(' | ')}`,
      );
    return [...found, ...window.sideways()];
  };
}
