import {expect} from 'chai';
import french from '../../.generated/locales/fr.js';
import words from '../../.generated/words.js';
import {addLanguage} from '../../src/index.js';
import {bundled} from '../../src/model/directory.js';
import {phaseName} from '../../src/elements/partner/projects.view.js';
import {PSEUDO, pseudoLanguage} from '../../stories/pseudo-language.js';
import {sourcesIn} from '../helpers/bundled.js';
import {html, ready, show} from '../helpers/page.js';
import {allByRole} from '../helpers/roles.js';
import {computeAccessibleName} from 'dom-accessibility-api';

const sources = [...sourcesIn(bundled)];

/**
 * Texts that no catalogue holds: names services give themselves or sources give phases, titles and
 * publishers of sources, hosts, and what Intl says.
 */
function fromElsewhere(text: string): boolean {
  const services = bundled.partners.flatMap(({services: list = []}) =>
    list.map(({value}) => value.name),
  );
  const countries = new Intl.DisplayNames(PSEUDO, {type: 'region'});
  const codes = bundled.partners.flatMap(({seat, offices = [], services: list = []}) =>
    [...(seat ? [seat] : []), ...offices, ...list].flatMap(({value}) => value.country ?? []),
  );
  const phases = bundled.projects.flatMap(({phases: list = []}) =>
    list.map(({id}) => phaseName(id)),
  );
  const parts = bundled.partners.flatMap(({projects = []}) =>
    projects.flatMap(({phases: list = []}) => list.join(', ')),
  );
  const hosts = /^[\w-]+(\.[\w-]+)+$/;
  const month = /^\(?[^\s\d]{3,12}\.? ?\d{4}\)?$/;
  const period = /^\d{4}\u00a0–\u00a0[^\s\d]{3,12}\.?\u00a0?\d{4}$/;
  const amount = /^[€\s\d.,KMB%]+(\w{0,3})$/;
  return (
    [...services, ...phases, ...parts].includes(text) ||
    sources.some(({title, publisher}) => title === text || publisher === text) ||
    codes.some((code) => countries.of(code) === text) ||
    [hosts, month, period, amount].some((pattern) => pattern.test(text))
  );
}

function* textNodes(node: Node): Generator<string> {
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) yield child.textContent!.trim();
    else yield* textNodes(child);
  }
}

describe('a pseudo-language', () => {
  it('shows no word and no name that has escaped the catalogue', async () => {
    addLanguage(pseudoLanguage(french, words));
    const place = show(
      html`<div lang=${PSEUDO}>
        <pfig-programme-overview></pfig-programme-overview>
        ${['grid', 'list', 'table', 'compact'].map(
          (layout) => html`<pfig-partner-list layout=${layout} limit="10"></pfig-partner-list>`,
        )}
        <pfig-partner-list kind="civil-society" project="colibri"></pfig-partner-list>
        ${bundled.partners.map(
          ({id}) => html`<pfig-partner-card partner=${id} expanded></pfig-partner-card>`,
        )}
        <pfig-partner-card partner="x"></pfig-partner-card>
      </div>`,
    );
    const elements = [...place.firstElementChild!.children];
    await Promise.all(elements.map(ready));
    const escaped = elements.flatMap((element) => [
      ...[...textNodes(element.shadowRoot!)].filter(
        (text) =>
          /[A-Za-z]{2}/.test(text) &&
          // A number in large divides its message into two texts; each has a mark of the catalogue.
          !/[⟦⟧]/.test(text) &&
          !fromElsewhere(text.replace(/^\((.*)\)$/, '$1')),
      ),
      ...['button', 'link', 'region', 'list']
        .flatMap((role) => allByRole(element, role))
        .filter((node) => node.hasAttribute('aria-label'))
        .map((node) => computeAccessibleName(node))
        .filter((name) => !/⟦.*⟧/.test(name)),
    ]);
    // Monograms are drawn from names, two or three letters of them.
    expect([...new Set(escaped)].filter((text) => text.length > 3)).to.deep.equal([]);
  });
});
