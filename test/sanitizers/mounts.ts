/** One way to ask for an element, with what a visitor has where no script runs. */
export interface Mount {
  readonly markup: string;
  /** Names that the fallback says, each with the address it leads to. */
  readonly fallback: Readonly<Record<string, string>>;
}

const PARTNERS = {INTERPOL: 'https://www.interpol.int/', ONUDC: 'https://www.unodc.org/'};

const list = `<ul>${Object.entries(PARTNERS)
  .map(([name, href]) => `<li><a href="${href}">${name}</a></li>`)
  .join('')}</ul>`;

const LINK = 'https://illicitflows.eu/#pfig-partner-list?lang=fr&layout=table';

/** The three mounts, all asking for the same: the list, in French, as a table. */
export const MOUNTS = {
  tag: {
    markup: `<pfig-partner-list lang="fr" layout="table">${list}</pfig-partner-list>`,
    fallback: PARTNERS,
  },
  div: {
    markup: `<div data-pfig="partner-list" data-lang="fr" data-layout="table">${list}</div>`,
    fallback: PARTNERS,
  },
  link: {
    markup: `<p>Voir <a href="${LINK.replace('&', '&amp;')}">les partenaires du programme</a>.</p>`,
    fallback: {'les partenaires du programme': LINK},
  },
} as const satisfies Record<string, Mount>;

export type MountName = keyof typeof MOUNTS;

/** The markup of each mount, or what a filter has made of it. */
export type Markup = Readonly<Record<MountName, string>>;

/** One value for each mount, made one after the other. */
export async function each<T>(
  make: (name: MountName) => T | Promise<T>,
): Promise<Record<MountName, T>> {
  return {tag: await make('tag'), div: await make('div'), link: await make('link')};
}
