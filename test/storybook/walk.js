// Runs in a page of Storybook: what a visitor can reach in the story that is shown, and what
// stands in each other's way.
{
  const root = () => document.querySelector('#storybook-root');

  /** Every element that is seen, through shadow roots and slots, in the order of the tree. */
  function* all(node) {
    const children =
      node.localName === 'slot' && node.assignedElements().length
        ? node.assignedElements()
        : (node.shadowRoot ?? node).children;
    for (const child of children) {
      if (getComputedStyle(child).display !== 'contents' && !child.checkVisibility()) continue;
      yield child;
      yield* all(child);
    }
  }

  /** The parent of an element, through slots and out of shadow roots. */
  const around = (element) =>
    element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;

  /** How many animations and transitions run, in the page and in every element. */
  window.animations = () =>
    [document, ...[...all(root())].flatMap(({shadowRoot}) => shadowRoot ?? [])].flatMap((tree) =>
      tree.getAnimations(),
    ).length;

  const reachable = ({localName, tabIndex}) =>
    tabIndex >= 0 && /^(a|button|input|select|summary|div)$/.test(localName);

  const nameOf = (element) =>
    `${element.localName} ${element.getAttribute('aria-label') ?? element.id ?? ''} ${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}`;

  /** The elements that Tab must reach, in order. */
  window.stops = () => [...all(root())].filter(reachable).map(nameOf);

  /** Takes the buttons away that `fenceIn` has put around the story. */
  window.takeFenceAway = () => document.querySelectorAll('.fence').forEach((one) => one.remove());

  /** Puts a button before the story and one after it; focus is on the first. */
  window.fenceIn = () => {
    window.takeFenceAway();
    for (const place of ['beforebegin', 'afterend'])
      root().insertAdjacentHTML(place, `<button class="fence">${place}</button>`);
    document.querySelector('.fence').focus();
  };

  /** Whether what scrolls or clips cuts a ring off that lies this far around an element. */
  const cutOff = (element, far) => {
    const {left, right, top, bottom} = element.getBoundingClientRect();
    for (let outer = around(element); outer && outer !== document.body; outer = around(outer)) {
      if (getComputedStyle(outer).overflowX === 'visible') continue;
      const place = outer.getBoundingClientRect();
      if (left - far < place.left - 0.5 || right + far > place.right + 0.5) return true;
      if (top - far < place.top - 0.5 || bottom + far > place.bottom + 0.5) return true;
    }
    return false;
  };

  /** The focused element, and how its focus is visible. */
  window.focused = () => {
    let element = document.activeElement;
    while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (element.className === 'fence') return {name: element.textContent};
    const {outlineStyle, outlineWidth, outlineOffset} = getComputedStyle(element);
    return {
      name: nameOf(element),
      outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
      cut: cutOff(element, parseFloat(outlineOffset) + parseFloat(outlineWidth)),
      // Content in a slot has the style of the site.
      slotted: element.assignedSlot !== null,
      contrast: window.contrastOf(element, 'outlineColor'),
    };
  };

  /** Targets below 24 by 24 px whose circle of 24 px meets another target (WCAG 2.5.8). */
  window.tooClose = () => {
    const targets = [...all(root())]
      .filter((element) => reachable(element) && element.localName !== 'div')
      // A link in a line of text is as high as that line.
      .filter((element) => !element.closest('p'))
      .map((element) => ({element, box: element.getBoundingClientRect()}));
    const small = ({box}) => Math.min(box.width, box.height) < 23.99;
    const middle = ({left, top, width, height}) => [left + width / 2, top + height / 2];
    const meets = (one, other) => {
      const [x, y] = middle(one.box);
      const {left, right, top, bottom} = other.box;
      const dx = Math.max(left - x, 0, x - right);
      const dy = Math.max(top - y, 0, y - bottom);
      const [u, v] = middle(other.box);
      return Math.hypot(dx, dy) < 11.99 || (small(other) && Math.hypot(u - x, v - y) < 23.99);
    };
    return targets
      .filter((one) => small(one) && targets.some((other) => other !== one && meets(one, other)))
      .map(({element, box}) => `${nameOf(element)}: ${box.width} by ${box.height}`);
  };

  /** Sets the spacing of text that visitors may choose (WCAG 1.4.12) inside every element. */
  window.space = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    for (const {shadowRoot} of all(root()))
      if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  };

  /** Texts that overlap other texts, leave the page, or are cut off. */
  window.lost = () => {
    const scrolls = (element) =>
      element &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const texts = [];
    for (const element of all(root())) {
      if (element.closest('svg, caption, option, dd ul') || scrolls(element)) continue;
      // For screen readers alone; and what separates two facts, where it would begin a line.
      if (getComputedStyle(element).clipPath !== 'none' || element.matches('.separator')) continue;
      for (const node of element.childNodes) {
        if (node.nodeType !== 3 || !node.data.trim()) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects())
          texts.push({text: node.data.trim().slice(0, 30), box, element});
      }
    }
    const cut = texts.flatMap(({text, box, element}) => {
      for (let outer = element; outer && outer !== document.body; outer = around(outer)) {
        const {overflowX, overflowY} = getComputedStyle(outer);
        const {left, right, top, bottom} = outer.getBoundingClientRect();
        if (overflowX !== 'visible' && (box.left < left - 2 || box.right > right + 2))
          return `is cut off: ${text}`;
        if (overflowY !== 'visible' && (box.top < top - 4 || box.bottom > bottom + 4))
          return `is cut off: ${text}`;
      }
      return [];
    });
    const out = texts
      .filter(({box}) => box.left < -1 || box.right > innerWidth + 1)
      .map(({text}) => `stands out: ${text}`);
    const over = [];
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        const across =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Boxes of lines touch; letters do not until a third of their height is shared.
        if (across > 2 && down > Math.min(one.box.height, other.box.height) / 3)
          over.push(`${one.text} lies on ${other.text}`);
      }
    });
    return [...out, ...over, ...cut];
  };
}
