import {expect} from 'chai';
import {PARTNERS} from '../helpers/bundled.js';
import {allByRole, byRole} from '../helpers/roles.js';
import {openAt, type HostPage} from '../hosts/host-page.js';
import {full} from '../width.js';

const frame = () => new Promise(requestAnimationFrame);

async function holds(condition: () => unknown): Promise<void> {
  while (!condition()) await frame();
}

/** Opens the builder, with the preview ready and measured. */
async function builder(query: string): Promise<HostPage> {
  const page = await openAt(`/dist/builder/index.html?_ui=en&_base=/served/release/&${query}`, 1);
  const keepsHeight = !/_variant=(link|static|npm)/.test(query);
  await holds(() =>
    keepsHeight
      ? page.document.querySelector('.hints .hint + .hint')
      : page.document.querySelector('.result .page > *')!.shadowRoot?.querySelector('.frame'),
  );
  return page;
}

/** Opens what is folded in the form. */
function unfold({document}: HostPage): HTMLFormElement {
  for (const group of document.querySelectorAll('details')) group.open = true;
  return document.querySelector('form')!;
}

/** Makes the window of the builder as narrow as a phone. */
async function narrow({frame, document}: HostPage): Promise<void> {
  frame.width = '390';
  await holds(() => document.querySelector('[role=tablist]'));
}

/** The pieces of code, by where they go. */
const pieces = ({document}: HostPage): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll('.piece')].map((piece) => [
      piece.querySelector('h3')!.textContent!.trim(),
      piece.querySelector('code')!.textContent!,
    ]),
  );

/** A field by its label. */
const field = ({document}: HostPage, label: string) =>
  [...document.querySelectorAll('label')].find((one) =>
    one.textContent!.replace(/\s+/g, ' ').trim().startsWith(label),
  )!.control as HTMLInputElement | HTMLSelectElement;

function choose(page: HostPage, label: string, value: string): void {
  const control = field(page, label);
  control.value = value;
  control.dispatchEvent(new Event('change', {bubbles: true}));
}

/** What the form says on what was chosen. */
const saidInForm = ({document}: HostPage): string =>
  allByRole(document.querySelector('form')!, 'status')
    .map(({textContent}) => textContent!.trim())
    .join('');

/** Pastes code into an empty page of a site with a strict policy. */
const paste = (html: string, elements: number) =>
  openAt(`/served/snippet?${new URLSearchParams({html})}`, elements);

const articles = (page: HostPage) =>
  page.document.querySelector('pfig-partner-list')!.shadowRoot!.querySelectorAll('article');

describe('the embed builder', () => {
  // It is a page of ours, for maintainers of sites; what they copy is tested in every engine elsewhere.
  before(function () {
    if (!full && !/Chrome|Firefox/.test(navigator.userAgent)) this.skip();
  });

  it('shows the element live and writes its code side by side', async () => {
    const page = await builder('element=partner-list&lang=en');
    expect(page.document.querySelector('h1')!.textContent!.trim()).to.equal(
      'Embed the directory of partners',
    );
    const {'In the page': code} = pieces(page);
    expect(code).to.match(
      /<script defer src="\/served\/release\/pfig\.en\.first\.js" integrity="sha384-/,
    );
    expect(code).to.match(
      /<pfig-partner-list lang="en" style="display: block; min-height: \d+px">/,
    );
    expect(code!.match(/<li>/g)).to.have.length(PARTNERS);
    choose(page, 'Layout', 'table');
    expect(pieces(page)['In the page']).to.contain('layout="table"');
    const preview = page.document.querySelector('pfig-partner-list')!;
    await holds(() => preview.shadowRoot!.querySelector('table'));
    expect(page.frame.contentWindow!.location.search).to.contain('layout=table');
  });

  it('offers the options of each element, and speaks the language asked for', async () => {
    const page = await builder('element=partner-card&lang=fr');
    choose(page, 'Partner', 'unodc');
    choose(page, 'Language of this page', 'es');
    expect(page.document.querySelector('h1')!.textContent).to.contain('Integrar el directorio');
    expect(Object.values(pieces(page))[0]).to.contain(
      '<pfig-partner-card lang="fr" partner="unodc"',
    );
    expect(page.document.documentElement.lang).to.equal('es');
  });

  it('says what an option is where nothing is chosen, which the element does', async () => {
    for (const [element, ...options] of [
      ['partner-list', 'Layout', 'Grid', 'Order', 'Order of the directory', 'Group by', 'None'],
      ['partner-list', 'Number shown at first', 'All', 'Level of the first heading', '2'],
      ['partner-card', 'Partner', 'CIVIPOL', 'Layout', 'Card', 'Level of the first heading', '3'],
      ['programme-overview', 'Level of the first heading', '2'],
    ]) {
      const page = await builder(`element=${element}&lang=en`);
      const form = unfold(page);
      for (let i = 0; i < options.length; i += 2) {
        const control = byRole(form, 'combobox', options[i]) as HTMLSelectElement;
        expect(control.selectedOptions[0]!.label).to.equal(`${options[i + 1]} (default)`);
        const chosen = [...control.options].filter(({label}) => label.includes('(default)'));
        expect(chosen).to.have.length(1);
      }
      const level = byRole(form, 'combobox', 'Level of the first heading') as HTMLSelectElement;
      const root = page.document.querySelector(`pfig-${element}`)!.shadowRoot!;
      expect(root.querySelector('h1, h2, h3, h4')!.localName).to.equal(`h${level.value}`);
    }
  });

  it('writes nothing of what is as by default', async () => {
    const page = await builder('lang=en&heading-level=2&limit=3&group-by=kind');
    expect(pieces(page)['In the page']).to.match(/lang="en" group-by="kind" limit="3" style/);
    const form = unfold(page);
    for (const [label, value] of [
      ['Group by', ''],
      ['Number shown at first', ''],
      ['Level of the first heading', '4'],
    ] as const) {
      byRole(form, 'combobox', label);
      choose(page, label, value);
    }
    expect(pieces(page)['In the page']).to.match(/lang="en" heading-level="4" style/);
    choose(page, 'Level of the first heading', '2');
    expect(pieces(page)['In the page']).to.match(/lang="en" style/);
  });

  it('says whether the code was copied', async () => {
    const page = await builder('lang=en');
    const {clipboard} = page.frame.contentWindow!.navigator;
    const copied: string[] = [];
    Object.defineProperty(clipboard, 'writeText', {
      value: (text: string) => Promise.resolve(void copied.push(text)),
    });
    const {body} = page.document;
    const heard = () =>
      allByRole(body, 'status')
        // Not that of the element in the preview.
        .filter((status) => status.getRootNode() === page.document)
        .map(({textContent}) => textContent!.trim())
        .filter(Boolean);
    for (const name of ['Copy the code', 'Copy, In the page']) {
      byRole(body, 'button', name).click();
      // A status that is there again must have been away, or nothing is heard.
      expect(heard()).to.deep.equal([]);
      await holds(() => heard().length);
      expect(heard()).to.deep.equal(['Copied']);
    }
    const {'In the page': code} = pieces(page);
    expect(copied).to.deep.equal([code, code]);
  });

  it('has three tabs in a narrow window, which keys reach', async () => {
    const page = await builder('lang=en');
    const {body} = page.document;
    expect(allByRole(body, 'tab')).to.deep.equal([]);
    await narrow(page);
    expect(allByRole(body, 'tabpanel')).to.deep.equal([byRole(body, 'tabpanel', 'Settings')]);
    const press = (key: string) =>
      page.document.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true}),
      );
    byRole(body, 'tab', 'Settings').focus();
    for (const [key, name] of [
      ['ArrowRight', 'Preview'],
      ['End', 'Code'],
      ['ArrowRight', 'Settings'],
      ['ArrowLeft', 'Code'],
      ['Home', 'Settings'],
    ] as const) {
      press(key);
      const tab = byRole(body, 'tab', name);
      expect(page.document.activeElement, key).to.equal(tab);
      expect(tab.ariaSelected, key).to.equal('true');
      expect(allByRole(body, 'tabpanel'), key).to.deep.equal([byRole(body, 'tabpanel', name)]);
    }
  });

  it('reserves the height at the chosen width, whatever that of the window', async () => {
    const page = await builder('lang=en&_width=640');
    const reserved = () => Number(/min-height: (\d+)px/.exec(pieces(page)['In the page']!)?.[1]);
    const inColumn = reserved();
    const said = () => (page.document.body.textContent ?? '').replace(/,/g, '');
    expect(said()).to.contain(
      `The code reserves a height of ${inColumn}\u00a0px measured at a width of 640\u00a0px.`,
    );
    await narrow(page);
    choose(page, 'Layout', 'table');
    await holds(() => reserved() < inColumn);
    choose(page, 'Layout', 'grid');
    await holds(() => reserved() === inColumn);
    choose(page, 'Width', '0');
    await holds(() => reserved() < inColumn);
  });

  it('says no height where the code keeps none free', async () => {
    const page = await builder('lang=en&_variant=npm');
    await holds(() => pieces(page)['In the code']);
    expect(page.document.body.textContent).not.to.contain('The code reserves');
  });

  it('shows no colour where none is used', async () => {
    const page = await builder('lang=en');
    const picker = page.document.querySelector('input[type=color]')!;
    const isCrossedOut = () => getComputedStyle(picker).backgroundImage !== 'none';
    const placeholder = () => (field(page, 'Colour of your site') as HTMLInputElement).placeholder;
    expect([isCrossedOut(), placeholder()]).to.deep.equal([true, 'default']);
    choose(page, 'Style of your site', 'dsfr');
    expect([isCrossedOut(), placeholder()]).to.deep.equal([false, '#000091']);
    choose(page, 'Style of your site', '');
    choose(page, 'Colour of your site', '#c2416f');
    expect(isCrossedOut()).to.equal(false);
  });

  it('shows and writes the look of a kind of site, and WordPress’s own code', async () => {
    const page = await builder('lang=en');
    const preview = page.document.querySelector('pfig-partner-list')!;
    const linkColour = () =>
      getComputedStyle(preview.shadowRoot!.querySelector('[part=link]')!).color;
    choose(page, 'Style of your site', 'govuk');
    expect(linkColour()).to.equal('rgb(29, 112, 184)');
    expect(pieces(page)['In the page']).to.match(/^<script[^]*--pfig-link: #1d70b8/);
    choose(page, 'Colour of your site', 'c2416f');
    expect(linkColour()).to.equal('rgb(194, 65, 111)');
    choose(page, 'Style of your site', 'wordpress');
    expect(pieces(page)['In the page']).to.match(/^<!-- wp:html -->\n<div data-pfig/);
    choose(page, 'Colour of your site', '#ffd617');
    expect(saidInForm(page)).to.match(/^Too little contrast/);
  });

  it('takes the folder of the logos, and writes their address', async () => {
    const page = await builder('lang=en');
    choose(page, 'Address of your logos', '/stories/site/logos/');
    expect(pieces(page)['In the page']).to.contain('logos="/stories/site/logos/{id}.svg"');
    const preview = page.document.querySelector('pfig-partner-list')!;
    await holds(() => preview.shadowRoot!.querySelector('[part=logo-image]'));
  });

  it('says that no logo can be reached from here, and shows initials, but writes none', async () => {
    const page = await builder('lang=en&logos=/nowhere/{id}.svg');
    await holds(() => saidInForm(page));
    expect(saidInForm(page)).to.match(/^The preview finds no logo at this address/);
    const {shadowRoot} = page.document.querySelector('pfig-partner-list')!;
    const initials = () =>
      [...shadowRoot!.querySelectorAll('.monogram')].filter((one) => one.checkVisibility());
    await holds(() => initials().length === PARTNERS);
    expect(pieces(page)['In the page']).not.to.contain('monograms');
    choose(page, 'Address of your logos', '/stories/site/logos/');
    await holds(() => !saidInForm(page));
    await holds(() => initials().length === 0);
  });

  it('names the logos that are missing, and all files that there should be', async () => {
    const page = await builder('lang=en&partners=iss,wco,unodc&logos=/stories/site/logos/{id}.svg');
    const form = page.document.querySelector('form')!;
    const names = () => [...form.querySelectorAll('.files code')].map((one) => one.textContent);
    expect(names()).to.deep.equal(['iss.svg', 'wco.svg', 'unodc.svg']);
    expect(form.textContent).to.contain('One file for each partner: iss.svg, wco.svg…');
    expect(allByRole(form, 'list')).to.deep.equal([]);
    unfold(page);
    expect(byRole(form, 'list').querySelectorAll('li')).to.have.length(3);
    choose(page, 'Address of your logos', '/stories/site/logos/x.png');
    await holds(() => saidInForm(page));
    expect(names()).to.deep.equal(['iss.png', 'wco.png', 'unodc.png']);
  });

  it('shows a colour as soon as all of it is typed', async () => {
    const page = await builder('lang=en');
    const typed = field(page, 'Colour of your site') as HTMLInputElement;
    const picker = page.document.querySelector<HTMLInputElement>('input[type=color]')!;
    const type = (value: string) => {
      typed.value = value;
      typed.dispatchEvent(new Event('input', {bubbles: true}));
    };
    const before = picker.value;
    type('#c24');
    expect([picker.value, typed.value]).to.deep.equal([before, '#c24']);
    type('#c2416f');
    expect(picker.value).to.equal('#c2416f');
    expect(pieces(page)['In the page']).to.contain('--pfig-accent: #c2416f');
  });

  it('says beside the code where its files must be', async () => {
    const said = async (query: string) =>
      (await builder(query)).document.querySelector('#panel-code')!.textContent;
    expect((await said('lang=en'))!.replace(/\s+/g, ' ')).to.contain(
      'The code loads its files from /served/release/: all files of the release must be there.',
    );
    expect(await said('lang=en&_variant=npm')).not.to.contain('The code loads');
  });

  it('shows only the partners that are ticked, or all others', async () => {
    const page = await builder('lang=en');
    const form = unfold(page);
    // Partners of a list are in no other list of boxes.
    for (const name of ['ISS', 'WCO']) byRole(form, 'checkbox', name).click();
    expect(pieces(page)['In the page']).to.contain('lang="en" partners="iss wco"');
    choose(page, 'Those that are ticked', 'exclude');
    expect(pieces(page)['In the page']).to.contain('lang="en" exclude="iss wco"');
    expect(pieces(page)['In the page']!.match(/<li>/g)).to.have.length(PARTNERS - 2);
  });

  for (const variant of ['tag', 'wordpress', 'div', 'link'] as const) {
    it(`writes a ${variant} that works on a page with a strict policy`, async () => {
      const code = pieces(
        await builder(`lang=en&kind=civil-society&_strict=1&_variant=${variant}`),
      );
      const {'In the page': page, 'Once, in the site’s template': template = ''} = code;
      expect(page).not.to.contain('style=');
      const pasted = await paste(template + page!, 1);
      // It is printed now; the whole script is still to come.
      await pasted.frame.contentWindow!.customElements.whenDefined('pfig-partner-list');
      expect(articles(pasted)).to.have.length(2);
      expect(pasted.recorded).to.deep.equal([]);
      expect('In the site’s style sheet' in code).to.equal(variant !== 'link');
    });
  }

  it('writes a frame that fits its content', async () => {
    const code = pieces(
      await builder('lang=en&layout=table&partners=wco,iss&deep-link=&_variant=iframe'),
    );
    const {'In the page': page, 'Once, in the site’s template': template} = code;
    expect(page).not.to.contain('deep-link');
    const pasted = await paste(page! + template!, 0);
    const inner = pasted.document.querySelector('iframe')!;
    expect(inner.title).to.equal('The directory of partners');
    const root = () => inner.contentDocument?.querySelector('pfig-partner-list')?.shadowRoot;
    await holds(() => root()?.querySelector('table'));
    const {documentElement} = inner.contentDocument!;
    const fits = () =>
      Number(inner.height) === Math.ceil(documentElement.getBoundingClientRect().height);
    await holds(fits);
    // The frame takes its title from the element once that has been painted.
    await holds(() => !inner.contentDocument!.title.includes('Flux'));
    expect(root()!.querySelectorAll('tbody tr')).to.have.length(2);
    expect(inner.contentDocument!.title).to.equal('Programme partners');
    expect(pasted.recorded).to.deep.equal([]);
  });

  it('writes plain HTML that needs nothing', async () => {
    const page = await builder('lang=es&partners=iss&limit=1&_variant=static&_structured=1');
    await holds(() => page.document.querySelector('code')!.textContent);
    const [html, structured] = [...page.document.querySelectorAll('code')].map(
      ({textContent}) => textContent!,
    );
    const pasted = await paste(html!, 0);
    expect(pasted.document.querySelector('section')!.lang).to.equal('es');
    expect(pasted.document.body.textContent).to.contain('ISS');
    expect(pasted.document.querySelector('[class], [style], button, pfig-partner-list')).to.equal(
      null,
    );
    expect(JSON.parse(structured!.replace(/<\/?script[^>]*>/g, ''))['@graph']).to.have.length(1);
  });

  it('writes the import of an application', async () => {
    const code = pieces(await builder('element=programme-overview&lang=pt&_variant=npm'));
    expect(code['In the terminal']).to.match(/^npm install pfig-elements@\d/);
    expect(code['In the code']).to.equal("import 'pfig-elements/define/programme-overview.js';");
    expect(code['In the page']).to.contain('<pfig-programme-overview lang="pt">');
  });
});

describe('the page in a frame', () => {
  it('takes the documented attributes and nothing else', async () => {
    const page = await openAt(
      '/dist/embed/index.html?element=partner-card&lang=en&partner=wco&src=%2Fx&onclick=1&style=color:red&id=x',
      1,
    );
    const card = page.document.querySelector('pfig-partner-card')!;
    expect(card.getAttributeNames().sort()).to.deep.equal(['data-pfig-mounted', 'lang', 'partner']);
    expect(page.document.documentElement.lang).to.equal('en');
    await holds(() => page.document.title.includes('WCO'));
    expect(page.document.querySelector('base')!.target).to.equal('_top');
  });
});
