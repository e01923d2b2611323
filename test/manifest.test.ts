import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {
  elementsOf,
  type Declaration,
  type Described,
  type Manifest,
} from '../src/tools/manifest/types.js';

// dist/custom-elements.json names what the elements really have, all of it and nothing else.

const json = <T>(file: string) => JSON.parse(readFileSync(join('dist', file), 'utf8')) as T;
const manifest = json<Manifest>('custom-elements.json');
const elements = elementsOf(manifest);

const names = (items: readonly Described[] = []) => items.map(({name}) => name).sort();
const sorted = (items: Iterable<string>) => [...new Set(items)].sort();

/** A module of `src` and all it imports, down to the views: their templates and styles. */
function reachable(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found;
  found.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
    reachable(normalize(join(dirname(file), `${path}.ts`)), found);
  }
  return found;
}

function sourceOf({tagName}: Declaration): string {
  const name = tagName!.replace('pfig-', '');
  return `src/elements/${name}/${name}.ts`;
}

/** The matches of a pattern in the views and styles of an element. */
const inViews = (element: Declaration, pattern: RegExp) =>
  sorted(
    [...reachable(sourceOf(element))]
      .filter((file) => file.startsWith('src/elements/'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name!),
      ),
  );

/** The class as it runs. */
async function classOf({name}: Declaration) {
  const main: string = 'pfig-elements';
  const found = ((await import(main)) as Record<string, unknown>)[name] as {
    observedAttributes: string[];
    elementProperties: Map<string, object>;
    tag: string;
  };
  return found;
}

describe('the manifest', () => {
  it('has the three elements', () => {
    assert.deepEqual(elements.map(({tagName}) => tagName).sort(), [
      'pfig-partner-card',
      'pfig-partner-list',
      'pfig-programme-overview',
    ]);
  });

  it('follows the schema that its tools read', () => {
    const schema = 'node_modules/custom-elements-manifest/schema.json';
    const ajv = new Ajv({allErrors: true, strict: false});
    const validate = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
    assert.ok(validate(manifest), JSON.stringify(validate.errors, null, 1));
  });

  it('says which module defines each of them, and which registers it', () => {
    for (const {name, tagName} of elements) {
      const exports = manifest.modules.flatMap(({path, exports: own = []}) =>
        own.map((one) => ({...one, path})),
      );
      const definition = exports.find((one) => one.name === tagName)!;
      assert.equal(definition.kind, 'custom-element-definition');
      assert.ok(existsSync(definition.path), definition.path);
      assert.equal(definition.declaration.name, name);
      assert.ok(existsSync(definition.declaration.module!));
      assert.equal(exports.find((one) => one.name === name)!.path, definition.declaration.module);
    }
  });

  for (const element of elements) {
    const {tagName, attributes = [], members = [], events = [], slots = []} = element;

    it(`${tagName}: names every attribute, and the platform’s lang`, async () => {
      const {observedAttributes} = await classOf(element);
      assert.deepEqual(names(attributes), sorted([...observedAttributes, 'lang']));
    });

    it(`${tagName}: names every property, each beside its attribute`, async () => {
      const {elementProperties} = await classOf(element);
      // Those that are only read are getters, which Lit does not know.
      const own = members.filter((member) => !member.static && !member.readonly);
      assert.deepEqual(names(own), sorted([...elementProperties.keys()] as string[]));
      for (const {name, attribute} of own) {
        assert.equal(attributes.find((one) => one.fieldName === name)?.name, attribute);
      }
    });

    it(`${tagName}: names the properties that are only read`, async () => {
      const {prototype} = (await classOf(element)) as unknown as {prototype: object};
      const read = members.filter((member) => member.readonly && !member.static);
      assert.deepEqual(names(read), ['edition']);
      assert.ok('edition' in prototype);
    });

    it(`${tagName}: names every static member that a user may read`, async () => {
      const statics = members.filter((member) => member.static);
      const found = await classOf(element);
      for (const {name} of statics) assert.ok(name in found, name);
    });

    it(`${tagName}: names its custom properties and slots, and no part that no view has`, () => {
      assert.deepEqual(names(element.cssProperties), inViews(element, /(--pfig-[\w-]+)/g));
      const parts = new Set(inViews(element, /\bpart="([\w-]+)"/g));
      assert.deepEqual(
        names(element.cssParts).filter((name) => !parts.has(name)),
        [],
      );
      // Views that elements share may have slots for one of them only: see below.
      const known = new Set(
        inViews(element, /<slot(?: name="([\w-]+)")?/g).map((name) => name ?? ''),
      );
      for (const {name} of slots)
        assert.ok(name === '' || name.startsWith('logo') || known.has(name), name);
    });

    it(`${tagName}: describes each, with type and default where there are such`, () => {
      const all = [
        ...[...attributes, ...members, ...events, ...slots],
        ...[...(element.cssParts ?? []), ...(element.cssProperties ?? [])],
      ];
      for (const {name, description} of all) {
        assert.match(description ?? '', /^[A-Z].*\.$/s, `${tagName} ${name}: description`);
      }
      for (const {name, type} of [...attributes, ...members, ...events]) {
        assert.ok(type?.text, `${tagName} ${name}: type`);
      }
      const properties = members.filter((member) => !member.static);
      for (const one of [...attributes, ...properties, ...(element.cssProperties ?? [])]) {
        assert.ok(one.default, `${tagName} ${one.name}: default`);
      }
      for (const {name, syntax} of element.cssProperties ?? []) assert.ok(syntax, name);
      assert.ok(element.description && element.summary);
    });
  }

  /** Of what elements share each has a part; together they have all. */
  const together = (of: (element: Declaration) => Described[] | undefined) =>
    sorted(elements.flatMap((element) => names(of(element))));
  const inAll = (pattern: RegExp) => sorted(elements.flatMap((one) => inViews(one, pattern)));

  it('names every part and every slot of the views', () => {
    assert.deepEqual(
      together(({cssParts}) => cssParts),
      inAll(/\bpart="([\w-]+)"/g),
    );
    assert.deepEqual(
      together(({slots}) => slots),
      // The names of the slots for logos are made.
      sorted(['', 'logo', 'logo-interpol', ...inAll(/<slot name="([\w-]+)"/g)]),
    );
  });

  it('names every event, by its class', () => {
    const source = readFileSync('src/elements/base/events.ts', 'utf8');
    const classes = [
      ...source.matchAll(/class (\w+) extends NativeEvent \{\s+static readonly type = '([\w-]+)'/g),
    ];
    assert.deepEqual(
      together(({events}) => events),
      sorted(classes.map(([, , type]) => type!)),
    );
    for (const {name, type} of elements.flatMap(({events = []}) => events)) {
      assert.equal(classes.find(([, , event]) => event === name)?.[1], type!.text);
    }
  });
});
