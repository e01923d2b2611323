import 'pfig-elements/define/partner-card.js';
import 'pfig-elements/define/partner-list.js';
import {own} from '../directory.js';

// The same application as in each framework's folder, without any.
document.querySelector('#app')!.innerHTML = `
  <button type="button">English</button>
  <p role="log"></p>
  <section>
    <pfig-partner-list layout="table" group-by="kind" heading-level="3" controls="search"></pfig-partner-list>
  </section>
  <aside><pfig-partner-card expanded></pfig-partner-card></aside>
`;
const section = document.querySelector('section')!;
const log = document.querySelector('[role=log]')!;
const list = document.querySelector('pfig-partner-list')!;
const card = document.querySelector('pfig-partner-card')!;

card.data = own;
list.addEventListener('pfig-filter', ({query, count}) => {
  log.textContent = `${query}: ${count}`;
});
card.addEventListener('pfig-select', (event) => {
  event.preventDefault();
  log.textContent = event.partner;
});
document.querySelector('button')!.addEventListener('click', () => {
  section.lang = 'en';
});
