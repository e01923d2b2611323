import {createElement as h, Fragment, type ReactNode} from 'react';
import {cardLink, listLink, type State} from './state.js';

function list(state: State): ReactNode {
  const {form, layout, text, after} = state;
  const words = h('p', null, text);
  if (form === 'tag') return h('pfig-partner-list', {lang: 'en', layout}, words);
  if (form === 'link') return h('a', {href: listLink(state)}, text);
  const attributes = {'data-pfig': 'partner-list', 'data-lang': 'en', 'data-layout': layout};
  return h('div', attributes, after && h('em', null, 'New'), words);
}

function card({form, text}: State, partner: string): ReactNode {
  if (form === 'tag')
    return h('pfig-partner-card', {key: partner, lang: 'en', partner}, h('p', null, text));
  if (form === 'link') return h('a', {key: partner, href: cardLink(partner)}, text);
  const attributes = {'data-pfig': 'partner-card', 'data-lang': 'en', 'data-partner': partner};
  return h('div', {key: partner, ...attributes}, text);
}

/** The view of the application, in a browser or on a server. */
export const page = (state: State): ReactNode =>
  h(
    Fragment,
    null,
    state.before && h('p', null, 'Before'),
    state.shown && list(state),
    state.after && h('p', null, 'After'),
    h('h2', null, state.text),
    h(
      'section',
      null,
      state.cards.map((partner) => card(state, partner)),
    ),
  );
