import {expect} from 'chai';
import type {PartnerCard} from '../../src/elements/partner-card/partner-card.js';
import type {PartnerList} from '../../src/elements/partner-list/partner-list.js';
import {embed, html, until, warnings} from '../helpers/page.js';
import {allByRole} from '../helpers/roles.js';
import {sample} from '../helpers/sample.js';

/** An image that says for whom it is; one that loads, one that does not. */
const picture = (id: string) =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' id='${id}' width='80' height='40'/%3E`;
const BROKEN = 'data:,{id}';

const images = (element: Element) => [
  ...element.shadowRoot!.querySelectorAll<HTMLImageElement>('[part=logo-image]'),
];

const isSeen = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector(selector)?.checkVisibility() ?? false;

/** Waits until each image is shown, or hidden because it cannot be. */
async function settled(element: Element): Promise<void> {
  for (const image of images(element)) {
    image.loading = 'eager';
    await image.decode().catch(() => undefined);
  }
  await until(element, () => images(element).every((one) => one.hidden || one.naturalWidth > 0));
}

const card = (attributes: Partial<PartnerCard>) =>
  embed<PartnerCard>(
    html`<pfig-partner-card
      lang="fr"
      partner="wco"
      .logos=${attributes.logos ?? null}
      .monograms=${attributes.monograms ?? false}
      .layout=${attributes.layout ?? null}
    ></pfig-partner-card>`,
  );

describe('the logo of a partner', () => {
  it('is not there where the page gives none, and neither are letters', async () => {
    const element = await card({});
    expect(images(element)).to.have.length(0);
    expect(isSeen(element, '.monogram')).to.equal(false);
  });

  it('is at the address of the site, with the partner’s id in it, and without a name', async () => {
    const element = await card({logos: picture('{id}')});
    const [image] = images(element);
    expect(image!.getAttribute('src')).to.equal(picture('wco'));
    await settled(element);
    expect(image!.checkVisibility()).to.equal(true);
    expect(allByRole(element, 'img').concat(allByRole(element, 'image'))).to.have.length(0);
  });

  for (const layout of ['grid', 'list', 'table']) {
    it(`is at such an address for each partner of a list, as ${layout}`, async () => {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list
          lang="fr"
          partners="iss wco"
          layout=${layout}
          logos=${picture('{id}')}
        ></pfig-partner-list>`,
      );
      expect(images(element).map((one) => one.getAttribute('src'))).to.deep.equal(
        ['iss', 'wco'].map(picture),
      );
    });
  }

  it('is that of the data, where they have one', async () => {
    const data = sample();
    const src = new URL('/stories/screenshots/list.png', location.href).href;
    data.partners[0]!['logo'] = {src, width: 80, height: 40};
    const element = await embed<PartnerCard>(
      html`<pfig-partner-card
        lang="fr"
        logos=${picture('{id}')}
        .data=${data}
      ></pfig-partner-card>`,
    );
    expect(warnings()).to.deep.equal([]);
    const [image] = images(element);
    expect([image!.src, image!.getAttribute('width'), image!.alt]).to.deep.equal([src, '80', '']);
  });

  for (const layout of ['card', 'row'] as const) {
    it(`leaves no gap where it cannot be shown, in a ${layout}`, async () => {
      const {offsetHeight} = await card({layout});
      const element = await card({layout, logos: BROKEN});
      await settled(element);
      expect(images(element).map(({hidden}) => hidden)).to.deep.equal([true]);
      expect(isSeen(element, '.monogram')).to.equal(false);
      expect(element.offsetHeight).to.equal(offsetHeight);
    });
  }

  it('is told of once, and left out, where its address has no place for the id', async () => {
    const element = await card({logos: '/logos/wco.svg'});
    element.requestUpdate();
    await element.updateComplete;
    expect(images(element)).to.have.length(0);
    expect(warnings()).to.deep.equal([
      'pfig [unknown-value] <pfig-partner-card> logos: found "/logos/wco.svg", expected an address with {id} in it; shown: none.',
    ]);
  });

  for (const [width, start] of [
    [700, 'the words of a row, with its details below them'],
    [360, 'the edge of a phone, with the logo at its end'],
  ] as const)
    it(`leaves all words of a row at one edge: ${start}`, async () => {
      const element = await embed<PartnerList>(
        html`<pfig-partner-list
          lang="fr"
          style="inline-size: ${width}px"
          partners="interpol wco"
          layout="list"
          logos=${picture('{id}')}
        ></pfig-partner-list>`,
      );
      await settled(element);
      const edges = ['h3', '.kind', '.summary', 'details > summary'].flatMap((selector) =>
        [...element.shadowRoot!.querySelectorAll(`[part=item] ${selector}`)].map((one) =>
          Math.round(one.getBoundingClientRect().left),
        ),
      );
      expect(edges).to.deep.equal(edges.map(() => edges[0]));
      const logos = images(element).map((one) => one.getBoundingClientRect());
      if (width < 600) expect(logos.every(({left}) => left > edges[0]!)).to.equal(true);
      else expect(logos.every(({right}) => right < edges[0]!)).to.equal(true);
    });

  it('has letters in its place only where it is not shown', async () => {
    expect(isSeen(await card({monograms: true}), '.monogram')).to.equal(true);
    const shown = await card({monograms: true, logos: picture('{id}')});
    await settled(shown);
    expect(isSeen(shown, '.monogram')).to.equal(false);
    const broken = await card({monograms: true, logos: BROKEN});
    await settled(broken);
    expect(isSeen(broken, '.monogram')).to.equal(true);
  });

  it('is the page’s own, where it puts one into the slot', async () => {
    const one = await embed<PartnerCard>(
      html`<pfig-partner-card lang="fr" monograms logos=${picture('{id}')}
        ><img slot="logo" alt="" src=${picture('own')}
      /></pfig-partner-card>`,
    );
    expect(one.querySelector('img')!.checkVisibility()).to.equal(true);
    expect(isSeen(one, '[part=logo-image]')).to.equal(false);
    expect(isSeen(one, '.monogram')).to.equal(false);
    const list = await embed<PartnerList>(
      html`<pfig-partner-list lang="fr" partners="iss wco" logos=${picture('{id}')}
        ><img slot="logo-wco" alt="" src=${picture('own')}
      /></pfig-partner-list>`,
    );
    expect(list.querySelector('img')!.checkVisibility()).to.equal(true);
    expect(images(list).map((image) => image.checkVisibility())).to.deep.equal([true, false]);
  });
});
