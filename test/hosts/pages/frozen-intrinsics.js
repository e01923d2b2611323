// As a lockdown leaves them: nothing of the language can be changed, nor, for the objects that
// inherit from them, be assigned to by the same name (the "override mistake").
const seen = new Set();
const freeze = (value) => {
  if ((typeof value !== 'object' && typeof value !== 'function') || !value || seen.has(value))
    return;
  seen.add(value);
  Object.freeze(value);
  for (const key of Reflect.ownKeys(value)) {
    const {value: member, get, set} = Reflect.getOwnPropertyDescriptor(value, key);
    [member, get, set].forEach(freeze);
  }
  freeze(Reflect.getPrototypeOf(value));
};
const INTRINSICS = `Object Function Array Number Boolean String Symbol Date Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON Math Intl
  ArrayBuffer Uint8Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect
  FinalizationRegistry`;
for (const name of INTRINSICS.split(/\s+/)) freeze(globalThis[name]);
for (const made of [
  [][Symbol.iterator](),
  new Map().keys(),
  new Set().keys(),
  ''[Symbol.iterator](),
])
  freeze(Reflect.getPrototypeOf(made));
freeze(Reflect.getPrototypeOf(async function () {}));
freeze(Reflect.getPrototypeOf(function* () {}));
