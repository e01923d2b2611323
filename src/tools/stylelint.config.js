// One scale of sizes, and one of spaces in units of `--pfig-space`, for all three elements.
// Three sizes of text; a title has the page's, and two are of key figures.
const sizes = [
  '0.875em',
  '1em',
  '1.25em',
  'var(--pfig-heading-size, 1.5em)',
  '1.8em',
  '0.45em',
  // The small size again, in a title.
  '0.7em',
  // Fields on touch screens.
  'max(16px, 1em)',
  'inherit',
];
const space =
  '(?:0|var\\(--_pfig-space\\)|calc\\((?:0\\.25|0\\.5|0\\.75|1\\.25|1\\.5|2) \\* var\\(--_pfig-space\\)\\))';
const spaces = new RegExp(`^${space}(?: ${space})?$`);

/** Only what formatters and type checkers cannot see: units and properties that break on host pages. */
export default {
  customSyntax: 'postcss-lit',
  rules: {
    // `html { font-size: 62.5% }` shrinks rem; viewport units ignore the container.
    'unit-disallowed-list': ['rem', 'vw', 'vh', 'vmin', 'vmax'],
    // Logical properties mirror by themselves from right to left.
    'property-disallowed-list': [
      ['/^(margin|padding|border)-(left|right|top|bottom)/', 'left', 'right'],
      {message: 'Use the logical property.'},
    ],
    'declaration-property-value-allowed-list': [
      {'font-size': sizes, font: ['inherit'], '/gap$/': [spaces]},
      {
        message: (property, value) =>
          `${property}: found ${value}, expected ${
            /gap$/.test(property)
              ? 'multiples of var(--_pfig-space): 0.25 0.5 0.75 1 1.25 1.5 2'
              : `one of ${sizes.join(' ')}`
          }`,
      },
    ],
    // The commonest names are the page's own, and what we set reaches what it puts into our slots.
    'custom-property-pattern': '^_?pfig-',
    'declaration-property-value-disallowed-list': {
      '/^(text-align|float|clear)$/': ['left', 'right'],
    },
    'at-rule-disallowed-list': ['import', 'font-face'],
  },
};
