import {plain} from '../../locale/l10n.js';
import {fold} from '../../model/search.js';
import type {Data} from './files.js';

/**
 * A line for each partner that an introduction does not name: it lists all of them, and says in
 * words how many there are, which no comparison of figures sees.
 */
export const checkIntroduction = ({texts}: Data): string[] =>
  [...texts].flatMap(([lang, {programme, partners}]) => {
    const text = fold(programme.introduction.map(plain).join(' '));
    return Object.entries(partners)
      .filter(([, {name, acronym}]) =>
        [name, acronym].every((one) => !one || !text.includes(fold(plain(one)))),
      )
      .map(
        ([id, {name}]) =>
          `data/text/${lang}.json /programme/introduction: found no "${plain(name)}", expected every partner named, and counted: "${id}" is one`,
      );
  });
