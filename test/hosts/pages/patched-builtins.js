// Replacements for built-in functions, as monitors, polyfills and old libraries make them.
Array.from = function (list) {
  if (!list) return [];
  return list.toArray ? list.toArray() : [].concat(list);
};
const {parse, stringify} = JSON;
JSON.parse = (text) => parse.call(JSON, text);
JSON.stringify = (value) => stringify.call(JSON, value) + ' ';
const send = window.fetch;
window.fetch = function (...request) {
  return new Promise((resolve, reject) => send.apply(window, request).then(resolve, reject));
};
const Native = Promise;
window.Promise = class extends Native {
  then(done, failed) {
    return super.then(done && ((value) => done(value)), failed);
  }
};
for (const method of ['forEach', 'map', 'filter', 'indexOf']) {
  const own = Array.prototype[method];
  Array.prototype[method] = function (...args) {
    return own.apply(this, args);
  };
}
