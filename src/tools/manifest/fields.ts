import type ts from 'typescript';
import type {Declaration} from './types.js';

type TypeScript = typeof ts;

/** How an array of values is spelt, whichever they are. */
const ARRAY = 'readonly string[]';

/** How lit is told of a property: `{attribute: 'group-by', reflect: true}`. */
interface Options {
  readonly attribute: string | undefined;
  readonly reflects: boolean;
}

/** The attribute of each property that `static properties` names, whole or in spread parts. */
function optionsOf(
  typescript: TypeScript,
  literal: ts.ObjectLiteralExpression,
): Map<string, Options> {
  const found = new Map<string, Options>();
  for (const entry of literal.properties) {
    const value =
      typescript.isSpreadAssignment(entry) || typescript.isPropertyAssignment(entry)
        ? 'initializer' in entry
          ? entry.initializer
          : entry.expression
        : undefined;
    if (!value || !typescript.isObjectLiteralExpression(value)) continue;
    if (typescript.isSpreadAssignment(entry)) {
      for (const [name, options] of optionsOf(typescript, value)) found.set(name, options);
      continue;
    }
    const name = entry.name!.getText();
    const option = (key: string) =>
      value.properties
        .filter(typescript.isPropertyAssignment)
        .find((one) => one.name.getText() === key)
        ?.initializer.getText();
    const attribute = option('attribute');
    found.set(name, {
      attribute:
        attribute === 'false' ? undefined : (attribute?.slice(1, -1) ?? name.toLowerCase()),
      reflects: option('reflect') === 'true',
    });
  }
  return found;
}

/** The texts in quotation marks, in the order in which they stand. */
const quoted = (text: string): string[] =>
  [...text.matchAll(/["']([^"']+)["']/g)].map(([, value]) => `'${value}'`);

/** The values a type allows, spelt out: `'grid' | 'list'`; what is not there (`null`) is not named. */
function spelt(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  type: ts.Type,
  order: readonly string[] = [],
): string {
  const text = (one: ts.Type) => {
    if (checker.isArrayType(one)) return ARRAY;
    return one.isStringLiteral() ? `'${one.value}'` : checker.typeToString(one);
  };
  if (!type.isUnion() || type.flags & typescript.TypeFlags.Boolean) return text(type);
  const present = type.types.filter(
    ({flags}) => !(flags & (typescript.TypeFlags.Null | typescript.TypeFlags.Undefined)),
  );
  // What may be any text stands last, and an array behind it: `'kind' | 'facts' | (string & {})`.
  const open = present.filter(({flags}) => flags & typescript.TypeFlags.Intersection);
  const arrays = present.filter((one) => checker.isArrayType(one));
  // The compiler takes a boolean in a union for two literals.
  const isLiteral = ({flags}: ts.Type) => !!(flags & typescript.TypeFlags.BooleanLiteral);
  // The compiler keeps the members of a union in an order of its own.
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return [
    ...present
      .filter((one) => !open.includes(one) && !arrays.includes(one) && !isLiteral(one))
      .map(text)
      .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en')),
    ...open.map((one) => `(${text(one)})`),
    ...arrays.map(text),
    ...(present.some(isLiteral) ? ['boolean'] : []),
  ].join(' | ');
}

/** Takes a closing `Default: grid.` out of a description. */
function withDefault(description = ''): {description: string; default?: string} {
  const flat = description.replace(/\s+/g, ' ').trim();
  const [, text, value] = /^(.*) Default: (.*)\.$/.exec(flat) ?? [];
  return value === undefined
    ? {description: flat}
    : {description: text!, default: value.replaceAll('`', '')};
}

/**
 * Tells the analyzer what it cannot read by itself: the attributes of properties that
 * `static properties` lists, the values their types allow, their defaults, and the tag.
 */
export const fields = (typescript: TypeScript, checker: ts.TypeChecker) => ({
  name: 'pfig-fields',
  analyzePhase({node, moduleDoc}: {node: ts.Node; moduleDoc: {declarations?: Declaration[]}}) {
    if (!typescript.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text) as
      Declaration | undefined;
    if (!declaration) return;
    const initializer = (name: string) =>
      node.members
        .filter(typescript.isPropertyDeclaration)
        .find((member) => member.name.getText() === name)?.initializer;
    const tag = initializer('tag');
    if (tag) {
      declaration.tagName = tag.getText().slice(1, -1);
      declaration.customElement = true;
    }
    const literal = initializer('properties');
    const options =
      literal && typescript.isObjectLiteralExpression(literal)
        ? optionsOf(typescript, literal)
        : new Map<string, Options>();
    const properties = node.members.filter(typescript.isPropertyDeclaration);
    // Static members list what properties accept (`layouts`), in the order to show it.
    const order = properties.flatMap((member) =>
      typescript.getCombinedModifierFlags(member) & typescript.ModifierFlags.Static
        ? quoted(
            `${member.initializer?.getText()} ${checker.typeToString(checker.getTypeAtLocation(member), undefined, typescript.TypeFormatFlags.NoTruncation)}`,
          )
        : [],
    );
    for (const member of properties) {
      const name = member.name.getText();
      const field = declaration.members?.find((one) => one.name === name);
      if (!field) continue;
      const text = spelt(typescript, checker, checker.getTypeAtLocation(member), order);
      Object.assign(field, withDefault(field.description), {type: {text}});
      const {attribute, reflects} = options.get(name) ?? {};
      if (!attribute) continue;
      Object.assign(field, {attribute, ...(reflects && {reflects})});
      declaration.attributes ??= [];
      const {description, default: fallback, type} = field;
      const known = declaration.attributes.find((one) => one.name === attribute);
      // A number that a script may give is a text in HTML, and one of the two says it; an array or
      // a boolean beside a text is for scripts alone.
      const inHtml = type!.text.split(' | ').filter((one) => !/^'\d+'$/.test(one) && one !== ARRAY);
      const written = {
        text: inHtml.filter((one) => one !== 'boolean' || inHtml.length === 1).join(' | '),
      };
      const attributeDoc = {
        ...{name: attribute, fieldName: name, type: written},
        ...{description, default: fallback},
      };
      if (known) Object.assign(known, {...attributeDoc, ...known});
      else declaration.attributes.push(attributeDoc);
    }
  },
});
