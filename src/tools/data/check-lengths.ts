import {textValue, type Text} from '../../model/types.js';
import type {Data} from '../build/files.js';

const DESCRIPTION_WORDS = {least: 70, most: 150};
/** The paragraph that an overview may show alone. */
const FIRST_PARAGRAPH_WORDS = {least: 1, most: 80};

/** The number of words in texts, by the rules of their language. */
export function countWords(texts: readonly Text[], lang: string): number {
  const words = new Intl.Segmenter(lang, {granularity: 'word'});
  return texts
    .flatMap((text) => [...words.segment(textValue(text))])
    .filter(({isWordLike}) => isWordLike).length;
}

/** A line for each text that is too long or too short. The schema limits summaries. */
export const checkLengths = ({texts}: Data): string[] =>
  [...texts].flatMap(([lang, {programme, partners}]) => {
    const line = (
      path: string,
      paragraphs: readonly Text[],
      {least, most}: {readonly least: number; readonly most: number},
    ) => {
      const found = countWords(paragraphs, lang);
      return found < least || found > most
        ? [
            `data/text/${lang}.json ${path}: found ${found} words, expected at least ${least} and at most ${most}`,
          ]
        : [];
    };
    return [
      ...line(
        '/programme/introduction/0',
        programme.introduction.slice(0, 1),
        FIRST_PARAGRAPH_WORDS,
      ),
      ...Object.entries(partners).flatMap(([id, {description}]) =>
        line(`/partners/${id}/description`, description, DESCRIPTION_WORDS),
      ),
    ];
  });
