// Another script of the page, before ours: the one that the address names, `?/foreign/jquery.js`.
// The text after `&` belongs to that script.
{
  const [path] = location.search.slice(1).split('&');
  document.write(`<script src="${path}"></script>`);
}
