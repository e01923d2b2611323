import {textValue} from '../../model/types.js';
import type {Data} from '../build/files.js';

const LETTER = /[\p{Script=Latin}\d]/u;

/** True where a text has a name as a word. Letters of another script may touch it, as in Arabic. */
function hasName(text: string, name: string): boolean {
  const around = text.split(name);
  return around
    .slice(1)
    .some(
      (after, index) => !LETTER.test(around[index]!.slice(-1)) && !LETTER.test(after.slice(0, 1)),
    );
}

/** A line for each partner without a role, and for each text that does not name a project of the partner. */
export function checkRoles({partners, texts}: Data): string[] {
  const idle = partners.flatMap(({projects}, index) =>
    projects?.length
      ? []
      : [`data/partners.json /partners/${index}: found no "projects", expected one with a role`],
  );
  const unsaid = [...texts].flatMap(([lang, file]) =>
    partners.flatMap(({id, projects = []}) => {
      const text = (file.partners[id]?.description ?? []).map(textValue).join('\n');
      const missing = [...new Set(projects.map((project) => project.id))].filter((project) => {
        const {acronym, name} = file.projects[project]!;
        // A project that was renamed has both acronyms: CORMS / MASIF.
        return [...textValue(acronym).split(/\s*\/\s*/), textValue(name)].every(
          (word) => !hasName(text, word),
        );
      });
      return missing.map(
        (project) =>
          `data/text/${lang}.json /partners/${id}/description: found no ` +
          `"${textValue(file.projects[project]!.acronym)}", expected a sentence on every project ` +
          'in which data/partners.json gives it a role',
      );
    }),
  );
  return [...idle, ...unsaid];
}
