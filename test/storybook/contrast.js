// Runs in a page of Storybook: how the colours contrast that a story is painted in, as the
// browser mixes them.
{
  const context = new OffscreenCanvas(1, 1).getContext('2d', {willReadFrequently: true});

  /** The visible colour of layers one upon the other, on a white page. */
  const painted = (layers) => {
    for (const {colour, opacity = 1} of [{colour: '#fff'}, ...layers]) {
      context.globalAlpha = opacity;
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
    }
    return [...context.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };

  /** Relative luminance, as WCAG 2.2 defines it. */
  const luminance = (colour) => {
    const [r, g, b] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  /** The backgrounds below an element, lowest first, through shadow roots. */
  const below = (element) => {
    if (!element) return [];
    const above = element.parentElement ?? element.getRootNode().host;
    return [...below(above), {colour: getComputedStyle(element).backgroundColor}];
  };

  const find = (selector) => {
    for (const host of document.querySelectorAll('#storybook-root *')) {
      const found = host.shadowRoot?.querySelector(selector);
      if (found) return found;
    }
    return undefined;
  };

  /** A colour that an element is painted with, as thick as it is. */
  const layer = (element, property) => {
    const {[property]: colour, fillOpacity, strokeOpacity} = getComputedStyle(element);
    const opacity = {fill: fillOpacity, stroke: strokeOpacity}[property];
    return {colour, opacity: opacity === undefined ? 1 : Number(opacity)};
  };

  /**
   * How a colour of an element contrasts with what it lies on: its own ground, or what is below,
   * and the shape that is drawn under it.
   */
  window.contrastOf = (element, property, inside, under, highlight) => {
    const ground = below(inside ? element : (element.parentElement ?? element));
    if (under) ground.push(layer(find(under), 'fill'));
    if (highlight) {
      const {backgroundColor} = getComputedStyle(element, `::highlight(${highlight})`);
      if (/^rgba\(0, 0, 0, 0\)$|^transparent$/.test(backgroundColor))
        throw new Error(`found no background of ::highlight(${highlight})`);
      ground.push({colour: backgroundColor});
    }
    const [a, b] = [[...ground, layer(element, property)], ground].map(painted).map(luminance);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };

  /** The same of the first element in a shadow that matches. */
  window.contrast = ({selector, property, inside, under, highlight}) => {
    const element = find(selector);
    if (!element) throw new Error(`nothing matches ${selector}`);
    if (property === 'outlineColor') element.focus();
    return window.contrastOf(element, property, inside, under, highlight);
  };
}
