import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';
import type {Manifest} from './types.js';

/** The input of the two generators, whose types are of a newer edition of the same schema. */
type Input = Parameters<typeof getWebTypesData>[0];

interface HtmlData {
  tags: {attributes: {name: string; values: {name: string}[]}[]}[];
}

interface Named {
  readonly name: string;
}

const unique = <T extends Named>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [item.name, item])).values(),
];

/** The HTML data of VS Code. It offers the listed values, but not the placeholder for any text. */
function htmlData(manifest: Manifest): unknown {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest as Input, {})) as HtmlData;
  for (const {attributes} of data.tags) {
    for (const attribute of attributes) {
      attribute.values = attribute.values
        .map(({name}) => ({name: name.trim().replace(/^'(.*)'$/, '$1')}))
        .filter(({name}) => !name.startsWith('('));
    }
  }
  return data;
}

/** The CSS data of VS Code. Properties and parts that several elements share are in it once. */
function cssData(manifest: Manifest): unknown {
  const data = JSON.parse(getVsCodeCssCustomData(manifest as Input, {})) as {
    properties: Named[];
    pseudoElements: Named[];
  };
  return {
    ...data,
    properties: unique(data.properties),
    pseudoElements: unique(data.pseudoElements),
  };
}

/** The web-types of JetBrains, also without repetitions. */
function webTypes(manifest: Manifest): unknown {
  const data = JSON.parse(getWebTypesData(manifest as Input, {})) as {
    contributions: {css: {properties: Named[]; 'pseudo-elements': Named[]}};
  };
  const {css} = data.contributions;
  css.properties = unique(css.properties);
  css['pseudo-elements'] = unique(css['pseudo-elements']);
  return data;
}

/** The files for editors, by name. */
export const editorData = (manifest: Manifest): Record<string, unknown> => ({
  'vscode.html-custom-data.json': htmlData(manifest),
  'vscode.css-custom-data.json': cssData(manifest),
  'web-types.json': webTypes(manifest),
});
