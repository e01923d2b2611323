import {unknownValue} from '../internal/warn.js';

/** An element that may be asked for without its tag. */
export interface Embeddable {
  readonly tag: string;
  readonly observedAttributes: readonly string[];
}

/** What a place on the page asks for. */
export interface Request {
  readonly tag: string;
  /** The value asked for of each attribute; null where none is. */
  readonly attributes: ReadonlyMap<string, string | null>;
}

/** Where to look; what is found there may still ask for nothing. */
export const PLACES = '[data-pfig], a[href*="#pfig-"]';

/** `#pfig-partner-list?layout=table&lang=fr` */
const FRAGMENT = /^#pfig-([a-z-]+)\?(.*)$/;

/** The platform's own attributes that an element of ours heeds, too. */
const GLOBAL = ['lang', 'dir'];

/** All names that an element can be configured by. */
export const attributesOf = ({observedAttributes}: Embeddable): readonly string[] => [
  ...new Set([...observedAttributes, ...GLOBAL]),
];

/**
 * What a link asks for. Not where data come from: links pass filters that nothing
 * else passes, so a visitor's comment may bring one, and it must not bring content.
 */
const fromLink = (hash: string, elements: readonly Embeddable[]): Request | undefined => {
  const [, name, query = ''] = FRAGMENT.exec(hash) ?? [];
  const element = elements.find(({tag}) => tag === `pfig-${name}`);
  // Some editors escape what is escaped already.
  const params = new URLSearchParams(query.replaceAll('&amp;', '&'));
  return (
    element && {
      tag: element.tag,
      attributes: new Map(
        attributesOf(element)
          .filter((attribute) => attribute !== 'src')
          .map((attribute) => [attribute, params.get(attribute)]),
      ),
    }
  );
};

/** What `data-pfig="partner-list" data-layout="table"` asks for. */
function fromData(place: Element, elements: readonly Embeddable[]): Request | undefined {
  const name = (place.getAttribute('data-pfig') ?? '').trim();
  const element = elements.find(({tag}) => tag === name || tag === `pfig-${name}`);
  if (!element) {
    const known = elements.map(({tag}) => tag.replace('pfig-', ''));
    unknownValue(`<${place.localName}> data-pfig`, name, known, 'it stays as it is');
    return undefined;
  }
  return {
    tag: element.tag,
    attributes: new Map(
      attributesOf(element).map((attribute) => [
        attribute,
        place.getAttribute(`data-${attribute}`),
      ]),
    ),
  };
}

/** What a place asks for; undefined where it is not meant for us. */
export const requestOf = (place: Element, elements: readonly Embeddable[]): Request | undefined =>
  place.hasAttribute('data-pfig')
    ? fromData(place, elements)
    : fromLink((place as Partial<HTMLAnchorElement>).hash ?? '', elements);
