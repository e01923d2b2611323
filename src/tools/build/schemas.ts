import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {Ajv2020, type ErrorObject, type ValidateFunction} from 'ajv/dist/2020.js';
import {KnownError} from './known-error.js';

/** The published JSON Schemas, compiled; `partners` stands for `partners.schema.json`. */
export async function readSchemas(folder: string): Promise<(name: string) => ValidateFunction> {
  const ajv = new Ajv2020({allErrors: true, strict: true, verbose: true});
  for (const file of await readdir(folder)) {
    ajv.addSchema(JSON.parse(await readFile(join(folder, file), 'utf8')) as object);
  }
  return (name) => {
    const validate = ajv.getSchema(`${name}.schema.json`);
    if (!validate) throw new KnownError(`${folder}: no schema named ${name}.schema.json`);
    return validate;
  };
}

const shorten = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};

/** What a rule of JSON Schema asks for, in a clause that follows "wanted". */
function wanted({keyword, params, message}: ErrorObject): string {
  const p = params as Record<string, unknown>;
  switch (keyword) {
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
