// Accessors that throw, as a faulty script may add to all objects.
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
