// What old libraries add to all objects, under ids of our words and languages, too.
for (const name of [
  'each',
  'extend',
  'forEach',
  'toJSONString',
  'map',
  'filter',
  'clone',
  'size',
  'expand',
  'place',
  'fr',
]) {
  Object.prototype[name] = Array.prototype[name + 'All'] = function () {
    throw new Error(name);
  };
}
