import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';

/** The published JSON Schemas, compiled; `partners` stands for `partners.schema.json`. */
export async function readSchemas(
  folder: string,
): Promise<(name: string) => ValidateFunction | undefined> {
  const ajv = new Ajv2020({allErrors: true, strict: true, verbose: true});
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
}

/** What a rule of JSON Schema asks for, in a clause that follows "wanted". */
function wanted({keyword, params, message, parentSchema}: ErrorObject): string {
  const p = params as Record<string, unknown>;
  switch (keyword) {
    case 'pattern': {
      // A pattern says little to an editor; the schema's own words and examples do.
      const {description, examples = []} = (parentSchema ?? {}) as Described;
      const example =
        examples.length > 0 ? ` (for example ${examples.map(shorten).join(', ')})` : '';
      return `${description ?? message}${example}`;
    }
    case 'additionalProperties':
      return `no member ${shorten(p['additionalProperty'])} here (misspelt?)`;
    case 'required':
      return `a member ${shorten(p['missingProperty'])}`;
    case 'enum':
      return `one of ${shorten(p['allowedValues'])}`;
    case 'const':
      return shorten(p['allowedValue']);
    default:
      return (message ?? keyword).replace(/^must (be |have |match )?/, '');
  }
}

/** One line for each breach: file, JSON path, what was found, what is wanted. */
export function breaches(file: string, validate: ValidateFunction, data: unknown): string[] {
  if (validate(data)) return [];
  // Branches of anyOf and if/then report their parent too; the leaf says more.
  return (validate.errors ?? [])
    .filter(({keyword}) => !['anyOf', 'oneOf', 'if', 'propertyNames'].includes(keyword))
    .map(
      (error) =>
        `${file} ${error.instancePath || '/'}: found ${shorten(error.data)}, wanted ${wanted(error)}`,
    );
}
