// Another script of the page, before ours: the one that the address names, `?/foreign/jquery.js`.
// What follows it there, after `&`, is that script's affair.
{
  const [path] = location.search.slice(1).split('&');
  document.write(`<script src="${path}"></script>`);
}
