// One scale of sizes, and one of spaces in units of `--pfig-space`, for all three elements.
const sizes = ['1.8em', '1.4em', '1.2em', '1em', '0.9em', '0.85em', '0.8em', '0.45em', 'inherit'];
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
      ['/^(margin|padding|border)-(left|right|top|bottom)/', 'left', 'right', 'float', 'clear'],
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
    'declaration-property-value-disallowed-list': {'text-align': ['left', 'right']},
    'at-rule-disallowed-list': ['import', 'font-face'],
  },
};
