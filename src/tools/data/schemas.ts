import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';

// `strictRequired` would not accept `anyOf` with `required` for members that are described outside it.
const OPTIONS = {allErrors: true, strict: true, strictRequired: false, verbose: true} as const;

/** Compiles a schema without references to others. */
export const compileSchema = (schema: object): ValidateFunction =>
  new Ajv2020(OPTIONS).compile(schema);

/** Compiles the JSON Schemas of `data/`. The name of `partners.schema.json` is `partners`. */
export async function readSchemas(
  folder: string,
): Promise<(name: string) => ValidateFunction | undefined> {
  const ajv = new Ajv2020(OPTIONS);
  for (const file of await readdir(folder)) {
    ajv.addSchema(JSON.parse(await readFile(join(folder, file), 'utf8')) as object);
  }
  return (name) => ajv.getSchema(`${name}.schema.json`);
}

const shorten = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

interface Described {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
}

/** Words for what a rule counts, by the end of its name: singular and plural. */
const COUNTED: Readonly<Record<string, readonly [one: string, more: string]>> = {
  Length: ['character', 'characters'],
  Items: ['item', 'items'],
  Properties: ['member', 'members'],
};

/** `at most 160 characters` for `maxLength: 160`; undefined for rules that count nothing. */
function limitText(keyword: string, number: unknown): string | undefined {
  const counted = COUNTED[keyword.slice(3)];
  return (
    counted &&
    `at ${keyword.startsWith('max') ? 'most' : 'least'} ${String(number)} ${counted[number === 1 ? 0 : 1]}`
  );
}

const plainly = (message: string) => message.replace(/^must (be |have |match )?/, '');

/** A rule of JSON Schema as a clause that follows "expected". */
function expectedText({keyword, params, message, parentSchema}: ErrorObject): string {
  const p = params as Record<string, unknown>;
  const {description, examples = [], required = []} = (parentSchema ?? {}) as Described;
  switch (keyword) {
    // A value without an object most often lacks its source and date.
    case 'type':
      return p['type'] === 'object' && required.length > 0
        ? `an object with ${required.map(shorten).join(', ')}`
        : plainly(message!);
    case 'pattern': {
      // A pattern says little to an editor; the schema's own words and examples do.
      const example =
        examples.length > 0 ? ` (for example ${examples.map(shorten).join(', ')})` : '';
      return `${description ?? plainly(message!)}${example}`;
    }
    case 'additionalProperties':
      return `no member ${shorten(p['additionalProperty'])} here (misspelt?)`;
    case 'required':
      return `a member ${shorten(p['missingProperty'])}`;
    case 'enum':
      return `one of ${shorten(p['allowedValues'])}`;
    case 'const':
      return shorten(p['allowedValue']);
    case 'uniqueItems':
      return 'no item twice';
    default:
      return limitText(keyword, p['limit']) ?? plainly(message ?? keyword);
  }
}

/** Rules that repeat the errors of their branches, which are more precise. */
const PARENTS = ['anyOf', 'oneOf', 'if', 'propertyNames'];

/**
 * Keeps the errors that help. If a value may have two types and has one of them with a mistake in
 * it, the error that expects the other type is removed.
 */
function mostSpecific(errors: readonly ErrorObject[]): ErrorObject[] {
  const either = errors.filter(({keyword}) => PARENTS.includes(keyword));
  const leaves = errors.filter((error) => !either.includes(error));
  return leaves.filter(
    ({keyword, instancePath: path}) =>
      keyword !== 'type' ||
      !either.some(({instancePath}) => instancePath === path) ||
      !leaves.some(
        (other) =>
          other.instancePath.startsWith(`${path}/`) ||
          (other.instancePath === path && other.keyword !== 'type'),
      ),
  );
}

/** One line for each error: the file, the JSON path, the found value and the expected one. */
export function schemaErrors(file: string, validate: ValidateFunction, data: unknown): string[] {
  if (validate(data)) return [];
  return mostSpecific(validate.errors ?? []).map(
    (error) =>
      `${file} ${error.instancePath || '/'}: found ${shorten(error.data)}, expected ${expectedText(error)}`,
  );
}
