import {createElement, type ReactNode} from 'react';
import {PartnerCard, PartnerList, ProgrammeOverview} from '../../src/index.js';
import '../../src/embed/frame/host.js';
import {Mounts} from '../../src/embed/mounts/mounts.js';
import {Code} from '../docs-page.js';

// As script tags do: frames that fit their content, and elements in the place of `div data-pfig` and of links.
new Mounts([PartnerCard, PartnerList, ProgrammeOverview]).start();

interface Props {
  /**
   * HTML as an editor pastes it. MDX takes as many spaces off each further line as stand before
   * the attribute, so further lines begin below it.
   */
  readonly code: string;
  /** The language of its page. */
  readonly lang?: string;
}

/** A piece of HTML, and below it what a visitor sees of it: the same text makes both. */
export const Example = ({code, lang = 'en'}: Props): ReactNode =>
  createElement(
    'div',
    {className: 'example'},
    createElement(Code, {code, language: 'html'}),
    createElement('div', {
      lang,
      className: 'sb-unstyled page',
      // Files of a release are beside this Storybook, whatever folder it is served from.
      dangerouslySetInnerHTML: {__html: code.replaceAll('"/pfig/', '"pfig/')},
    }),
  );
