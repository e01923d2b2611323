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
 * The JSON Schema (2020-12) of a directory, made of the rules by which browsers read one. It
 * describes the normal form, and allows members that it does not know.
 *
 * @throws where a definition or a member has no words for people, or words have no member.
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

  /** A schema with words for people: its own, or those of the definition that it names. */
  function explain(schema: Json, ...keys: readonly string[]): Json {
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
        explain(refer(rule, within), `${within}.${name}`, `*.${name}`),
      ]),
    );

  /** A rule where it is used: by its name where it has one. */
  function refer(rule: Rule<unknown>, within: string): Json {
    const name = names.get(rule);
    return name ? {$ref: `#/$defs/${name}`} : describe(rule, within);
  }

  function describe(rule: Rule<unknown>, within: string): Json {
    switch (rule.type) {
      case 'string': {
        const {pattern, values, max} = rule;
        if (values) return {type: 'string', enum: values};
        return {type: 'string', pattern, ...(max !== undefined && {maxLength: max})};
      }
      case 'number': {
        const {integer, minimum, only} = rule;
        if (only !== undefined) return {const: only};
        return {type: integer ? 'integer' : 'number', minimum};
      }
      case 'boolean':
        return {type: 'boolean'};
      case 'list': {
        const item = refer(rule.item, within);
        const list = {
          type: 'array',
          items: item,
          ...(!rule.empty && {minItems: 1}),
          ...(rule.once === 'item' && {uniqueItems: true}),
        };
        return rule.alone ? {anyOf: [item, list]} : list;
      }
      case 'record': {
        const {required, oneOf, main, alone} = rule;
        const record = {
          type: 'object',
          properties: members(rule.members, within),
          ...(required.length > 0 && {required}),
          ...(oneOf.length > 0 && {anyOf: oneOf.map((name) => ({required: [name]}))}),
        };
        return alone ? {anyOf: [refer(rule.members.get(main)!, within), record]} : record;
      }
      case 'map':
        return {
          type: 'object',
          propertyNames: refer(rule.key, within),
          additionalProperties: refer(rule.item, within),
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
      definitions.map(([rule, name]) => [name, explain(describe(rule, name), name)]),
    ),
  };
  if (unused.size > 0) {
    throw new Error(`schema-words.ts has words for nothing: ${[...unused].join(', ')}`);
  }
  return schema;
}
