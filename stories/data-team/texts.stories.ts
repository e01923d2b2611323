import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {languageName, languages, nameOf, rows, SOURCE} from './data.js';
import {parameters, subjectFilter, team} from './page.js';
import type {TextRow} from './texts.js';

/** Every text of every language, side by side. */
const meta: Meta = {title: 'Data team/Texts', parameters};
export default meta;

const subjects = [...new Set(rows.map(({subject}) => subject))];

/** Hides a language, or shows it again. */
function choose({target}: Event): void {
  const {value, checked} = target as HTMLInputElement;
  const texts = (target as Element)
    .closest('.team')!
    .querySelectorAll<HTMLElement>(`[data-language="${value}"]`);
  for (const text of texts) text.hidden = !checked;
}

/** A text in each language; only the source's own absence is worth no word. */
const sideBySide = ({path, texts}: TextRow) =>
  html`<h3><code>${path}</code></h3>
    <div class="side-by-side">
      ${languages.map((lang) => {
        const text = texts[lang];
        if (!text) return html`<div data-language=${lang}><p class="tag">${lang}: none</p></div>`;
        const real = text.lang ?? lang;
        return html`<div data-language=${lang}>
          <p class="tag">${lang}${text.lang ? `, stays in ${languageName(text.lang)}` : ''}</p>
          <p lang=${real} dir=${real === 'ar' ? 'rtl' : 'ltr'}>${text.value}</p>
        </div>`;
      })}
    </div>`;

export const Texts: StoryObj = {
  render: () =>
    team(
      `All texts: ${rows.length} in ${languages.length} languages`,
      html`<p>
          Texts stand in <code>data/text/&lt;lang&gt;.json</code> under the path above each; words
          of the interface in <code>data/xliff/&lt;lang&gt;.xlf</code>, and those of the source
          language, ${languageName(SOURCE)}, in the code. A language may have plural forms that
          another has not.
        </p>
        <form>
          ${subjectFilter(subjects, 'programme')}
          <fieldset @change=${choose}>
            <legend>Languages</legend>
            ${languages.map(
              (lang) =>
                html`<label
                  ><input type="checkbox" value=${lang} checked /> ${languageName(lang)}</label
                >`,
            )}
          </fieldset>
        </form>
        ${subjects.map(
          (subject) =>
            html`<section data-subject=${subject} ?hidden=${subject !== 'programme'}>
              <h2>${nameOf(subject)}</h2>
              ${rows.filter((row) => row.subject === subject).map(sideBySide)}
            </section>`,
        )}`,
    ),
};
