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
    'declaration-property-value-disallowed-list': {'text-align': ['left', 'right']},
    'at-rule-disallowed-list': ['import', 'font-face'],
  },
};
