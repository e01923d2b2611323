/** A directory of the application's own, given to an element by its `data` property. */
export const own = {
  lang: 'en',
  kinds: {association: {one: 'Association', other: 'Associations'}},
  partners: [
    {
      id: 'ours',
      kind: 'association',
      name: 'An association of ours',
      description: ['What it does.'],
      link: {
        value: {href: 'https://www.example.org/'},
        source: ['https://www.example.org/'],
        asOf: '2024',
      },
    },
  ],
};
