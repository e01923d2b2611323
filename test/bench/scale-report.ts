import {FORMS, type Form} from './scale-sites.js';
import {MEASURES, type Scale} from './scale.js';
import {exponent, provisional, spread, table, whole, type Spread} from './stats.js';

const LABELS: Readonly<Record<Form, string>> = {
  pfig: '**`pfig.fr.js`, `src`**',
  rendered: '**`pfig render`**',
  vanilla: 'vanilla `innerHTML`',
  static: 'static HTML',
};

/** The figures of one measure, by form and size. */
const reader =
  ({all}: Scale, measure: string) =>
  (form: Form, size: number): Spread | undefined =>
    all.find((one) => one.form === form && one.size === size)?.costs[measure];

/** Below a hundred, what does not grow at all hides what does. */
function ends({sizes}: Scale): readonly [small: number, large: number] {
  const large = sizes.at(-1)!;
  return [sizes.find((size) => size >= 100) ?? large, large];
}

/** A measure of a form: its value at each size, its growth, and its ratio to vanilla. */
function row(scale: Scale, measure: string, form: Form, cell: (one: Spread) => string): string[] {
  const read = reader(scale, measure);
  const [small, large] = ends(scale);
  const from = read(form, small);
  const to = read(form, large);
  const vanilla = read('vanilla', large);
  return [
    LABELS[form],
    ...scale.sizes.map((size) => {
      const one = read(form, size);
      return one ? cell(one) : '';
    }),
    from && to && small < large
      ? exponent([small, from.median], [large, to.median]).toFixed(2)
      : '',
    to && vanilla ? (to.median / vanilla.median).toFixed(2) : '',
  ];
}

const heads = (scale: Scale) => {
  const [small, large] = ends(scale).map(whole);
  return [...scale.sizes.map(whole), `growth ${small}–${large}`, `× vanilla at ${large}`];
};

const formsWith = ({all}: Scale, measure: string) =>
  FORMS.filter((form) => all.some((one) => one.form === form && one.costs[measure]));

/** All that was measured, as Markdown. */
export const scaleReport = (scale: Scale): string =>
  [
    `${provisional(scale)}Growth is the exponent of the number of partners: 1 is proportional. First paint means ` +
      'the first eleven. The vanilla page has the same rows and style sheet, and replaces all rows with each change; ours renders ' +
      'rows step by step, so first paint and completion are measured separately. No step takes less than two frames, about 33 ms.',
    ...Object.keys(MEASURES).map((measure) =>
      table(
        [measure, ...heads(scale)],
        formsWith(scale, measure).map((form) => row(scale, measure, form, spread)),
      ),
    ),
    'Time `pfig render` takes to print the page, in Node: ' +
      scale.all
        .filter(({made}) => made !== null)
        .map(({size, made}) => `${whole(size)} partners ${whole(made!)} ms`)
        .join(', ') +
      '.',
  ].join('\n\n');
