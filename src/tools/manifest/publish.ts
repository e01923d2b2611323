import {basename} from 'node:path';
import {elementsOf, type Declaration, type Manifest, type Member} from './types.js';

/** What lit or this package needs of a class, and a page never does. */
const INTERNAL = new Set(['styles', 'properties']);

const isPublic = ({name, privacy}: Member): boolean =>
  (privacy ?? 'public') === 'public' && !name.startsWith('#') && !INTERNAL.has(name);

function tidy(declaration: Declaration): void {
  declaration.members = (declaration.members ?? []).filter(
    (member) => isPublic(member) && member.kind === 'field',
  );
  for (const member of declaration.members) if (member.static) delete member.default;
  // A class may have another default than the one it extends.
  for (const {fieldName, default: fallback} of declaration.attributes ?? []) {
    const member = declaration.members.find(({name}) => name === fieldName);
    if (member && fallback !== undefined) member.default = fallback;
  }
  for (const property of declaration.cssProperties ?? []) {
    if (!property.type) continue;
    property.syntax = property.type.text;
    delete property.type;
  }
  for (const list of [declaration.attributes, declaration.members, declaration.events]) {
    list?.sort((a, b) => Number(!!a.inheritedFrom) - Number(!!b.inheritedFrom));
  }
}

/** The path of a module in the package, of one in `src`. */
const placed = (path: string) => path.replace(/^\/?(.*\/)?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * Makes of what the analyzer found in `src` what users of the package see: the three
 * elements, their public members, and the modules of `dist` that define and register them.
 */
export function published(found: Manifest): Manifest {
  const elements = elementsOf(found);
  elements.forEach(tidy);
  const modules = found.modules
    .map(({path, declarations = [], ...module}) => ({
      ...module,
      path: placed(path),
      declarations: declarations.filter((one) => elements.includes(one)),
      exports: [] as NonNullable<Manifest['modules'][number]['exports']>,
    }))
    .filter(({declarations}) => declarations.length > 0);
  for (const module of modules) {
    module.exports = module.declarations.map(({name}) => ({
      kind: 'js',
      name,
      declaration: {name, module: module.path},
    }));
  }
  const definitions = modules.map(({path, declarations}) => ({
    kind: 'javascript-module',
    path: `dist/define/${basename(path)}`,
    declarations: [],
    exports: declarations.map(({name, tagName}) => ({
      kind: 'custom-element-definition',
      name: tagName!,
      declaration: {name, module: path},
    })),
  }));
  const text = JSON.stringify({
    ...found,
    schemaVersion: '2.1.0',
    modules: [...modules, ...definitions],
  });
  // References between classes name modules, too; those of the base class are not public.
  return JSON.parse(text, (key, value: unknown) =>
    (key === 'inheritedFrom' || key === 'superclass') && value && typeof value === 'object'
      ? {name: (value as {name: string}).name}
      : value,
  ) as Manifest;
}
