// A language switch as sites have them: it sets the page's language and swaps the page's own
// words. The embedded elements follow by themselves.
import {words} from './words.js';

const buttons = document.querySelectorAll('button[lang]');
const {searchParams: asked} = new URL(location.href);

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
if (asked.get('lang') in words) show(asked.get('lang'));

// The other pages of the same site, in its style and language.
for (const link of document.querySelectorAll('header nav a')) {
  link.addEventListener('click', () => {
    const lang = document.documentElement.lang;
    link.search = new URLSearchParams({style: asked.get('style') ?? 'dsfr', lang}).toString();
  });
}
const {style} = document.documentElement.dataset;
for (const link of document.querySelectorAll('.choices a')) {
  if (link.search.includes(`style=${style}&`)) link.setAttribute('aria-current', 'true');
}
