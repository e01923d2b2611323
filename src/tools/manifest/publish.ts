import {basename} from 'node:path';
import {elementsOf, type Declaration, type Manifest, type Member} from './types.js';

const isPublic = ({name, privacy}: Member): boolean =>
  (privacy ?? 'public') === 'public' && !name.startsWith('#');

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

/** The path in the package of a module of `src`. */
const publishedPath = (path: string) =>
  path.replace(/^\/?(.*\/)?src\//, 'dist/').replace(/\.ts$/, '.js');

/**
 * Reduces the manifest of `src` to what users of the package see: the three elements, their public
 * members, and the modules of `dist` that define and register them. The analyzer knows neither
 * that the sources are compiled into another folder nor that registration is a separate module.
 */
export function publishManifest(analyzed: Manifest): Manifest {
  const elements = elementsOf(analyzed);
  elements.forEach(tidy);
  const modules = analyzed.modules
    .map(({path, declarations = [], ...module}) => ({
      ...module,
      path: publishedPath(path),
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
    ...analyzed,
    schemaVersion: '2.1.0',
    modules: [...modules, ...definitions],
  });
  // The module of the base class is not public, so that references to it keep the name only.
  return JSON.parse(text, (key, value: unknown) =>
    (key === 'inheritedFrom' || key === 'superclass') && value && typeof value === 'object'
      ? {name: (value as {name: string}).name}
      : value,
  ) as Manifest;
}
