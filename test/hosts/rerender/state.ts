/** The form in which an application writes an element. */
export type Form = 'tag' | 'div' | 'link';

/** The state that the applications of this folder render. */
export interface State {
  readonly form: Form;
  /** Whether a paragraph comes before the list of partners. */
  readonly before: boolean;
  /** Whether one comes after it. */
  readonly after: boolean;
  /** Whether the list of partners is there. */
  readonly shown: boolean;
  /** The list's layout. */
  readonly layout: string;
  /** Words of the page: fallback of each element. */
  readonly text: string;
  /** Partners that have a card, side by side and keyed. */
  readonly cards: readonly string[];
}

/** Functions of a page that the test calls. */
declare global {
  var renderState: (state: State) => unknown;
  /** Goes back to the state before, where states are pages. */
  var goBack: () => Promise<void>;
}

/** Address of a link that asks for the list. */
export const listLink = ({layout}: State): string =>
  `https://illicitflows.eu/#pfig-partner-list?lang=en&layout=${layout}`;

/** Address of a link that asks for a card. */
export const cardLink = (partner: string): string =>
  `https://www.illicitflows.eu/#pfig-partner-card?lang=en&partner=${partner}`;

/** The first state of the page. */
export const FIRST: Omit<State, 'form'> = {
  before: false,
  after: false,
  shown: true,
  layout: 'compact',
  text: 'Partners',
  cards: ['wco', 'iss', 'unodc'],
};

/** The states that follow: five other renderings, a removal, a return. */
export const ACTS: Readonly<Record<string, Partial<State>>> = {
  'a paragraph comes before': {before: true},
  'another comes after, and the words change': {after: true, text: 'Our partners'},
  'cards change places': {cards: ['unodc', 'wco', 'iss']},
  'the list has another layout, and a paragraph goes': {layout: 'list', before: false},
  'cards come and go': {cards: ['gi-toc', 'iss', 'unodc'], text: 'Partners', before: true},
  'the list goes': {shown: false, after: false},
  'the list is back': {shown: true, after: true},
};
