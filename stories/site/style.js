// The style in the page's address, in the place of the first one.
const style = new URLSearchParams(location.search).get('style') ?? 'dsfr';
if (/^[a-z]+$/.test(style)) {
  document.getElementById('style').href = `styles/${style}.css`;
  document.documentElement.dataset.style = style;
}
