import {ifDefined} from 'lit/directives/if-defined.js';
import {directory} from '../src/model.js';

/** Controls and templates that the stories of the three elements share. */
export const partnerIds = directory.partners.map(({id}) => id);
export const projectIds = directory.projects.map(({id}) => id);
export const kinds = [...new Set(directory.partners.map(({kind}) => kind.value))];

export const choice = (options: readonly string[], description: string, fallback: string) => ({
  control: 'select' as const,
  options,
  description,
  table: {defaultValue: {summary: fallback}, type: {summary: options.join(' | ')}},
});

export const several = (options: readonly string[], description: string, fallback: string) => ({
  control: 'check' as const,
  options,
  description,
  table: {defaultValue: {summary: fallback}, type: {summary: `any of: ${options.join(' ')}`}},
});

export const headingLevel = (fallback: number) => ({
  control: {type: 'number' as const, min: 1, max: 6},
  description: 'Level of the first heading; the others follow.',
  table: {defaultValue: {summary: String(fallback)}, type: {summary: '1 to 6'}},
});

export const lang = {
  control: 'text' as const,
  description: 'Language; without it, that of the nearest ancestor.',
  table: {defaultValue: {summary: 'inherited'}, type: {summary: 'BCP 47 tag'}},
};

/** An attribute's value, or no attribute at all. */
export const optional = (value: string | number | undefined) => ifDefined(value || undefined);
export const list = (values: readonly string[] | undefined) =>
  ifDefined(values?.length ? values.join(' ') : undefined);
