import type ts from 'typescript';
import type {Declaration} from './types.js';

type TypeScript = typeof ts;

/** The type for an array of any values. */
const ARRAY_TYPE = 'readonly string[]';

/** The texts in quotation marks, in their order. */
const quoted = (text: string): string[] =>
  [...text.matchAll(/["']([^"']+)["']/g)].map(([, value]) => `'${value}'`);

/** The values that a type allows, as text: `'grid' | 'list'`, without `null` and `undefined`. */
function typeText(
  typescript: TypeScript,
  checker: ts.TypeChecker,
  type: ts.Type,
  order: readonly string[] = [],
): string {
  const text = (one: ts.Type) => {
    if (checker.isArrayType(one)) return ARRAY_TYPE;
    return one.isStringLiteral() ? `'${one.value}'` : checker.typeToString(one);
  };
  if (!type.isUnion() || type.flags & typescript.TypeFlags.Boolean) return text(type);
  const present = type.types.filter(
    ({flags}) => !(flags & (typescript.TypeFlags.Null | typescript.TypeFlags.Undefined)),
  );
  // The listed values come first, then any text, then an array: `'kind' | 'facts' | (string & {})`.
  const open = present.filter(({flags}) => flags & typescript.TypeFlags.Intersection);
  const arrays = present.filter((one) => checker.isArrayType(one));
  // In a union the compiler splits a boolean into two literals.
  const isLiteral = ({flags}: ts.Type) => !!(flags & typescript.TypeFlags.BooleanLiteral);
  // The compiler does not keep the order of the members of a union.
  const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  const booleans = present.some(isLiteral) ? ['boolean'] : [];
  return [
    ...present
      .filter((one) => !open.includes(one) && !arrays.includes(one) && !isLiteral(one))
      .map(text)
      .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b, 'en')),
    ...open.map((one) => `(${text(one)})`),
    ...arrays.map(text),
    ...booleans,
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
 * A plug-in that adds what the analyzer and its plug-in for Lit cannot read: the values that the
 * types of properties allow, their defaults, and the tag. The analyzer never asks the type checker,
 * so that it prints names of types in place of values.
 */
export const fields = (typescript: TypeScript, checker: ts.TypeChecker) => ({
  name: 'pfig-fields',
  analyzePhase({node, moduleDoc}: {node: ts.Node; moduleDoc: {declarations?: Declaration[]}}) {
    if (!typescript.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({name}) => name === node.name?.text) as
      Declaration | undefined;
    if (!declaration) return;
    const properties = node.members.filter(typescript.isPropertyDeclaration);
    const tag = properties.find((member) => member.name.getText() === 'tag')?.initializer;
    if (tag) {
      declaration.tagName = tag.getText().slice(1, -1);
      declaration.customElement = true;
    }
    // Static members list the values of properties (`layouts`) in the order in which to show them.
    const order = properties.flatMap((member) =>
      typescript.getCombinedModifierFlags(member) & typescript.ModifierFlags.Static
        ? quoted(
            `${member.initializer?.getText()} ${checker.typeToString(checker.getTypeAtLocation(member), undefined, typescript.TypeFormatFlags.NoTruncation)}`,
          )
        : [],
    );
    const getters = node.members.filter(typescript.isGetAccessor);
    for (const member of [...properties, ...getters]) {
      const name = member.name.getText();
      const field = declaration.members?.find((one) => one.name === name);
      if (!field) continue;
      const text = typeText(typescript, checker, checker.getTypeAtLocation(member), order);
      const documented = {...withDefault(field.description), type: {text}};
      Object.assign(field, documented);
      const attribute = declaration.attributes?.find(({fieldName}) => fieldName === name);
      if (!attribute) continue;
      // A script may give a number where HTML has a text: the manifest names the text. An array, or
      // a boolean beside a text, is for scripts only.
      const inHtml = text.split(' | ').filter((one) => !/^'\d+'$/.test(one) && one !== ARRAY_TYPE);
      const htmlType = {
        text: inHtml.filter((one) => one !== 'boolean' || inHtml.length === 1).join(' | '),
      };
      Object.assign(attribute, documented, {type: htmlType});
    }
  },
});
