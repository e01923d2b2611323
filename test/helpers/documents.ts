import fc from 'fast-check';
import {sample} from './sample.js';

/** Texts of every kind, usual ones and hostile ones. */
export const words = fc.oneof(
  fc.string({unit: 'binary', maxLength: 60}),
  fc.string({unit: 'grapheme', maxLength: 60}),
  fc.constantFrom('<img src=x onerror=1>', '\u202etxt.exe', '__proto__', 'constructor', '{n}', ' '),
);

/** Addresses, most of them of no use. */
export const addresses = fc.oneof(
  fc.webUrl({
    withFragments: true,
    withQueryParameters: true,
    validSchemes: ['http', 'https', 'ftp'],
  }),
  fc.emailAddress().map((mailbox) => `mailto:${mailbox}`),
  fc
    .tuple(
      fc.constantFrom('javascript:', 'data:', 'JAVASCRIPT:', 'java\nscript:', '//', 'blob:'),
      fc.string(),
    )
    .map((parts) => parts.join('')),
  fc.string(),
);

const anything = fc.anything({withNullPrototype: true, withSparseArray: true, withDate: true});

/** A document like ours with something else in some places; or anything at all. */
export const documents: fc.Arbitrary<unknown> = fc.oneof(
  {weight: 1, arbitrary: anything},
  {
    weight: 4,
    arbitrary: fc
      .record({
        name: words,
        href: addresses,
        source: addresses,
        member: fc.constantFrom(
          'id',
          'kind',
          'name',
          'acronym',
          'summary',
          'description',
          'founded',
          'seat',
          'figures',
          'link',
          'projects',
        ),
        other: fc.oneof(words, anything),
      })
      .map(({name, href, source, member, other}) => {
        const sourced = {source: [source], asOf: '2024'};
        const document = sample('A', 'B', 'C', 'D');
        const [, b, c, d] = document.partners;
        Object.assign(b!, {
          name,
          link: {value: {href}, source: ['https://example.org/'], asOf: '2024'},
        });
        Object.assign(c!, {founded: {value: '1999', ...sourced}});
        Object.assign(d!, {[member]: other});
        return document;
      }),
  },
);
