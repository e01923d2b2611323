/** Whether the story that is shown says itself which language its page is in. */
window.oneLanguage = () => 'lang' in window.__STORYBOOK_PREVIEW__.currentRender.story.parameters;

/** Opens every `details`, those of the elements too. */
const openAll = (tree) => {
  for (const element of tree.querySelectorAll('*')) {
    if (element.localName === 'details') element.open = true;
    if (element.shadowRoot) openAll(element.shadowRoot);
  }
};

// Runs in a page of Storybook, with axe: what it finds in the story that is shown, as the story
// itself configures it and with all that can be opened open, or in a page of the manual, with the
// document around it. The size of targets (WCAG 2.5.8) is off in axe until it is asked for;
// Storybook's own are below it.
window.violations = async (only) => {
  const {type, story} = window.__STORYBOOK_PREVIEW__.currentRender;
  const {config = {}, context} = (type === 'story' && story.parameters.a11y) || {};
  const roots = context?.include ?? [type === 'story' ? '#storybook-root' : 'html'];
  if (type === 'story') openAll(document.querySelector('#storybook-root'));
  const rules = Object.fromEntries((config.rules ?? []).map(({id, enabled}) => [id, {enabled}]));
  const {violations} = await window.axe.run(
    {include: roots},
    {
      ...(only ? {runOnly: only} : {rules: {'target-size': {enabled: type === 'story'}, ...rules}}),
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
  const boxes = context
    ? roots.map((one) => document.querySelector(one))
    : [document.scrollingElement];
  for (const {localName, scrollWidth, clientWidth} of boxes)
    if (scrollWidth > clientWidth) found.push(`${localName} scrolls sideways: ${scrollWidth} px`);
  return found;
};
