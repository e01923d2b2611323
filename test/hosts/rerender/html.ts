import {cardLink, listLink, type State} from './state.js';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function list(state: State): string {
  const {form, layout, text, after} = state;
  const words = `<p>${text}</p>`;
  if (form === 'tag')
    return `<pfig-partner-list lang="en" layout="${layout}">${words}</pfig-partner-list>`;
  if (form === 'link') return `<a href="${escape(listLink(state))}">${text}</a>`;
  return (
    `<div data-pfig="partner-list" data-lang="en" data-layout="${layout}">` +
    `${after ? '<em>New</em>' : ''}${words}</div>`
  );
}

function card({form, text}: State, partner: string): string {
  if (form === 'tag')
    return `<pfig-partner-card lang="en" partner="${partner}"><p>${text}</p></pfig-partner-card>`;
  if (form === 'link') return `<a href="${escape(cardLink(partner))}">${text}</a>`;
  return `<div data-pfig="partner-card" data-lang="en" data-partner="${partner}">${text}</div>`;
}

/** The HTML of a server for `main`. */
export const content = (state: State): string => `
${state.before ? '<p>Before</p>' : ''}
${state.shown ? list(state) : ''}
${state.after ? '<p>After</p>' : ''}
<h2>${state.text}</h2>
<section>
${state.cards.map((partner) => card(state, partner)).join('\n')}
</section>
`;

/** Address of the page that shows a state. */
export const pageOf = (state: State): string =>
  `/page?${new URLSearchParams({state: JSON.stringify(state)})}`;
