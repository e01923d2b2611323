// Members that old libraries add to all objects, also with the ids of our words and languages.
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
