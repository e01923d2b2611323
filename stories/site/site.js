// A language switch as sites have them: it sets the page's language and swaps the page's own
// words. The embedded elements follow by themselves.
import {styleNames, styles, words} from './words.js';

const {searchParams: asked} = new URL(location.href);

/** Adds a link to a page in each style. */
function addStyles(list) {
  for (const [style, lang] of Object.entries(styles)) {
    const link = document.createElement('a');
    link.href = `${list.dataset.styles}?${new URLSearchParams({style, lang})}`;
    if (style in styleNames) link.textContent = styleNames[style];
    else link.dataset.word = style;
    if (style === document.documentElement.dataset.style) link.setAttribute('aria-current', 'true');
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
}

/** Adds a button for each language, with its name in itself. */
function addLanguages(place) {
  for (const lang of Object.keys(words)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.value = lang;
    button.lang = lang;
    const name = new Intl.DisplayNames(lang, {type: 'language'}).of(lang);
    button.textContent = name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
    place.append(button, ' ');
  }
}

for (const list of document.querySelectorAll('[data-styles]')) addStyles(list);
for (const place of document.querySelectorAll('[data-languages]')) addLanguages(place);
const buttons = document.querySelectorAll('button[lang]');

function show(lang) {
  document.documentElement.lang = lang;
  document.documentElement.dir = lang === 'ar' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = words[lang][element.dataset.word];
  }
  document.title = document.querySelector('h1').textContent;
  for (const button of buttons) button.setAttribute('aria-pressed', String(button.value === lang));
}

for (const button of buttons) button.addEventListener('click', () => show(button.value));
show(asked.get('lang') in words ? asked.get('lang') : 'fr');

// The other pages of the same site, in its style and language.
for (const link of document.querySelectorAll('header nav a')) {
  link.addEventListener('click', () => {
    const lang = document.documentElement.lang;
    link.search = new URLSearchParams({style: asked.get('style') ?? 'dsfr', lang}).toString();
  });
}
