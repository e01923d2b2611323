import type {Rule} from '../../model/parse/rules.js';
import * as format from '../../model/parse/schema.js';
import {SCHEMA_DESCRIPTION, SCHEMA_TITLE, schemaWords} from '../build/schema-words.js';

type Json = Readonly<Record<string, unknown>>;

const isRule = (value: unknown): value is Rule<unknown> =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The rules that have a name: each is a definition of the schema. */
const names: ReadonlyMap<Rule<unknown>, string> = new Map(
  Object.entries(format).flatMap(([name, value]) =>
    isRule(value) ? [[value, name] as const] : [],
  ),
);

/**
 * Makes the JSON Schema (2020-12) of a directory from the rules by which browsers read one, so
 * that the two cannot differ. It describes the normal form and allows unknown members.
 *
 * @throws Error where a definition or a member has no title and description, or where these have
 * no member.
 */
export function directorySchema(): Json {
  const unused = new Set(Object.keys(schemaWords));

  function wordsFor(...keys: readonly string[]): Json | undefined {
    const key = keys.find((one) => one in schemaWords);
    if (!key) return undefined;
    unused.delete(key);
    const [title, description] = schemaWords[key]!;
    return {title, description};
  }

  /** Adds title and description to a schema. A reference may have those of its definition. */
  function addWords(schema: Json, ...keys: readonly string[]): Json {
    const words = wordsFor(...keys);
    if (!words && !('$ref' in schema)) {
      throw new Error(`schema-words.ts has no words for ${keys.join(' or ')}`);
    }
    return {...words, ...schema};
  }

  const members = (rules: ReadonlyMap<string, Rule<unknown>>, within: string): Json =>
    Object.fromEntries(
      [...rules].map(([name, rule]) => [
        name,
        addWords(schemaOf(rule, within), `${within}.${name}`, `*.${name}`),
      ]),
    );

  /** The schema of a rule: a reference where the rule has a name. */
  function schemaOf(rule: Rule<unknown>, within: string): Json {
    const name = names.get(rule);
    return name ? {$ref: `#/$defs/${name}`} : describe(rule, within);
  }

  function describe(rule: Rule<unknown>, within: string): Json {
    switch (rule.type) {
      case 'string': {
        const {pattern, values, max} = rule;
        if (values) return {type: 'string', enum: values};
        return max === undefined
          ? {type: 'string', pattern}
          : {type: 'string', pattern, maxLength: max};
      }
      case 'number': {
        const {integer, minimum, only} = rule;
        if (only !== undefined) return {const: only};
        return {type: integer ? 'integer' : 'number', minimum};
      }
      case 'boolean':
        return {type: 'boolean'};
      case 'list': {
        const item = schemaOf(rule.item, within);
        const list: Record<string, unknown> = {type: 'array', items: item};
        if (!rule.empty) list['minItems'] = 1;
        if (rule.once === 'item') list['uniqueItems'] = true;
        return rule.alone ? {anyOf: [item, list]} : list;
      }
      case 'record': {
        const {required, oneOf, main, alone} = rule;
        const record: Record<string, unknown> = {
          type: 'object',
          properties: members(rule.members, within),
        };
        if (required.length > 0) record['required'] = required;
        if (oneOf.length > 0) record['anyOf'] = oneOf.map((name) => ({required: [name]}));
        return alone ? {anyOf: [schemaOf(rule.members.get(main)!, within), record]} : record;
      }
      case 'map':
        return {
          type: 'object',
          propertyNames: schemaOf(rule.key, within),
          additionalProperties: schemaOf(rule.item, within),
          minProperties: 1,
        };
    }
  }

  const definitions = [...names].filter(([rule]) => rule !== format.directory);
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'directory.schema.json',
    title: SCHEMA_TITLE,
    description: SCHEMA_DESCRIPTION,
    ...describe(format.directory, 'directory'),
    $defs: Object.fromEntries(
      definitions.map(([rule, name]) => [name, addWords(describe(rule, name), name)]),
    ),
  };
  if (unused.size > 0) {
    throw new Error(`schema-words.ts has words for nothing: ${[...unused].join(', ')}`);
  }
  return schema;
}
