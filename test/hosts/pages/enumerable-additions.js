// What old libraries add to all objects, and what a clumsy one may: accessors that throw.
for (const name of [
  'each',
  'extend',
  'forEach',
  'toJSONString',
  'map',
  'filter',
  'clone',
  'size',
]) {
  Object.prototype[name] = Array.prototype[name + 'All'] = function () {
    throw new Error(name);
  };
}
const refuse = (name) => () => {
  throw new Error(name);
};
for (const name of ['link', 'acronym', 'seat', 'attribute', 'once', 'signal', 'phases', 'x-y']) {
  const accessor = {configurable: true, enumerable: true};
  Object.defineProperty(Object.prototype, name, {
    ...accessor,
    get: refuse(name),
    set: refuse(name),
  });
}
