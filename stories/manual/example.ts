import {Source} from '@storybook/addon-docs/blocks';
import {createElement, type ReactNode} from 'react';
import {PartnerCard, PartnerList, ProgrammeOverview} from '../../src/index.js';
import {Mounts} from '../../src/mounts/mounts.js';

// As a script tag does: elements in the place of `div data-pfig` and of links.
new Mounts([PartnerCard, PartnerList, ProgrammeOverview]).start();

interface Props {
  /** HTML as an editor pastes it. */
  readonly code: string;
  /** Language of the page it stands on. */
  readonly lang?: string;
}

/** A piece of HTML, and below it what a visitor sees of it: the same text makes both. */
export const Example = ({code, lang = 'en'}: Props): ReactNode =>
  createElement(
    'div',
    {style: {marginBlock: '1.5em 2.5em'}},
    createElement(Source, {code, language: 'html'}),
    createElement('div', {
      lang,
      className: 'sb-unstyled',
      // A light page, as most are, whatever the colours of Storybook.
      style: {
        ...{background: '#fff', color: '#1d2430', colorScheme: 'light'},
        ...{border: '1px dashed #888', fontSize: '16px', padding: '1em'},
      },
      // Files of a release stand beside this Storybook, whatever folder it is served from.
      dangerouslySetInnerHTML: {__html: code.replaceAll('"/pfig/', '"pfig/')},
    }),
  );
