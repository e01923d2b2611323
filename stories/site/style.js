// The style in the page's address, in the place of the first one.
const style = new URLSearchParams(location.search).get('style') ?? 'dsfr';
if (['dsfr', 'ecl', 'govuk', 'wordpress', 'dark'].includes(style)) {
  document.getElementById('style').href = `styles/${style}.css`;
  document.documentElement.dataset.style = style;
}
