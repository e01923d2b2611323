import {expect} from 'chai';
import {loaders} from '../../.generated/loaders.js';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import type {Language} from '../../src/locale/language-file.js';
import {textValue, type Figure} from '../../src/model/types.js';
import {bundled} from '../../src/model/directory.js';
import {partnerOf, PARTNERS, PROJECTS} from '../helpers/bundled.js';
import {embed, html, ready, show, until, warnings} from '../helpers/page.js';
import {allByRole, byRole, visibleText} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

const languages = Object.keys(loaders);
const frame = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('.frame')!;
const title = (element: Element) => element.shadowRoot!.querySelector('.short')?.textContent;

/** The name of UNODC by the language of the page. */
const unodc = {
  fr: ['ONUDC', 'fr'],
  en: ['UNODC', 'en'],
  es: ['UNODC', 'es'],
  'pt-BR': ['UNODC', 'pt'],
  ar: ['مكتب الأمم المتحدة المعني بالمخدرات والجريمة', 'ar'],
  'de-AT': ['UNODC', 'de'],
  fi: ['ONUDC', 'fr'],
} as const;

describe('languages side by side', () => {
  it('each show their own, all on one page', async () => {
    const place = show(
      html`${Object.keys(unodc).map(
        (lang) =>
          html`<section lang=${lang}>
            <pfig-partner-card partner="unodc"></pfig-partner-card>
          </section>`,
      )}`,
    );
    const cards = [...place.querySelectorAll('pfig-partner-card')];
    await Promise.all(cards.map(ready));
    expect(cards.map((card) => [title(card), frame(card).lang])).to.deep.equal(
      Object.values(unodc),
    );
    expect(warnings()).to.deep.equal([]);
  });

  it('each show their own inside foreign shadow roots', async () => {
    const place = show(html`<div></div>`);
    const cards = languages.map((lang) => {
      const host = document.createElement('div');
      host.lang = lang;
      const card = document.createElement('pfig-partner-card');
      host.attachShadow({mode: 'closed'}).append(card);
      place.append(host);
      return card;
    });
    await Promise.all(cards.map(ready));
    expect(cards.map((card) => frame(card).lang)).to.deep.equal(languages);
  });

  it('follow the document through a hundred changes in one go, and end with the last', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card partner="unodc"></pfig-partner-card>`,
    );
    let renders = 0;
    const {requestUpdate} = element;
    element.requestUpdate = function (...args: Parameters<typeof requestUpdate>) {
      renders++;
      requestUpdate.apply(this, args);
    };
    for (let i = 0; i < 100; i++) document.documentElement.lang = i % 2 ? 'de' : 'es';
    await until(element, () => frame(element).lang === 'de');
    expect(renders).to.be.lessThan(5);
  });
});

for (const lang of languages) {
  describe(`in ${lang}`, () => {
    for (const {id} of bundled.partners) {
      it(`${id} has a heading, a language, a direction, and every text`, async () => {
        const element = await embed<PartnerCard>(
          html`<pfig-partner-card lang=${lang} partner=${id} expanded></pfig-partner-card>`,
        );
        expect(byRole(element, 'heading').textContent?.trim()).not.to.equal('');
        expect(frame(element).lang).to.equal(lang);
        expect(frame(element).dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
        expect(getComputedStyle(frame(element)).direction).to.equal(frame(element).dir);
        const text = visibleText(element);
        expect(text).not.to.match(/undefined|null|NaN|\[object|[{}]/);
        const {texts} = (await loaders[lang]!(0)).default as Language;
        const {summary} = texts.partners[id]!;
        // Isolated names and joined white space aside, the summary is there as written.
        const bare = (passage: string) => passage.replace(/[\s.]+/g, '');
        expect(bare(text)).to.contain(bare(textValue(summary!)));
      });
    }

    it('sorts by the name that is shown, in the order of the language', async () => {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list lang=${lang} sort="name"></pfig-partner-list>`,
      );
      const names = allByRole(element, 'heading')
        .slice(1)
        .map((heading) => heading.querySelector('.short')!.textContent!);
      const {compare} = new Intl.Collator(lang, {sensitivity: 'base', numeric: true});
      expect(names).to.deep.equal([...names].sort(compare));
      expect(names).to.have.length(PARTNERS);
    });
  });
}

describe('from right to left', () => {
  for (const name of [
    'Agency for Archives & Records, São Tiago',
    'Agency for Energy, Νέα Ακτή',
    'Служба статистики, Łąkowo',
  ])
    it(`keeps the order of words of a name in other letters, in Arabic, too: ${name}`, async () => {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list
          lang="ar"
          .data=${{partners: [{id: 'a', kind: 'civil-society', name}]}}
        ></pfig-partner-list>`,
      );
      const isolated = element.shadowRoot!.querySelector('.short bdi');
      expect(isolated?.textContent).to.equal(name);
    });

  it('isolates Latin names in Arabic sentences, without the full stop', async () => {
    const element = await embed<PartnerCard>(
      html`<div lang="ar">
        <pfig-programme-overview sections="projects"></pfig-programme-overview>
      </div>`,
    );
    const isolated = [...element.shadowRoot!.querySelectorAll('p bdi')].map(
      ({textContent}) => textContent,
    );
    expect(isolated.length).to.be.greaterThan(PROJECTS);
    expect(isolated.filter((name) => /[.\s]$/.test(name!))).to.deep.equal([]);
    const bare = [...element.shadowRoot!.querySelectorAll('li > p:not(.period)')]
      .flatMap(({childNodes}) => [...childNodes])
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({textContent}) => textContent);
    expect(bare.filter((text) => /[A-Za-z]/.test(text!))).to.deep.equal([]);
  });

  it('keeps a name in one piece, with the digits and signs inside it', async () => {
    const data = sample();
    data.lang = 'ar';
    data.partners[0]!['summary'] = 'نظام I-\u206024/7 وتطبيق CENcomm.';
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="ar" .data=${data}></pfig-partner-card>`,
    );
    const summary = element.shadowRoot!.querySelector('[part=summary] bdi')!;
    expect([...summary.children].map(({textContent}) => textContent)).to.deep.equal([
      'I-\u206024/7',
      'CENcomm',
    ]);
  });

  it('mirrors the layout: the monogram stands at the right', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="ar" partner="wco" monograms></pfig-partner-card>`,
    );
    const left = (selector: string) =>
      element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().left;
    const {right} = element.shadowRoot!.querySelector('.body')!.getBoundingClientRect();
    expect(left('.monogram')).to.be.greaterThan(right / 2);
  });

  it('writes the digits of the page’s region, in facts and texts alike', async () => {
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card lang="ar-EG" partner="wco" expanded></pfig-partner-card>`,
    );
    const [{value, earlier}] = partnerOf('wco').figures as [Figure];
    const text = visibleText(element);
    for (const number of [value, earlier![0]!.value]) {
      expect(text).to.contain(number.toLocaleString('ar-EG'));
      expect(text).not.to.match(new RegExp(`\\b${number}\\b`));
    }
    const said = [...element.shadowRoot!.querySelectorAll('.description')].map(
      ({textContent}) => textContent,
    );
    expect(said.join()).to.match(/[٠-٩]{4}/);
    expect(said.join()).not.to.match(/\d/);
  });
});
