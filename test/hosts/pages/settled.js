// Says on the page when all that comes after the first paint is there.
const {compare} = new Intl.Collator('fr', {sensitivity: 'base'});
const isInOrder = (names) =>
  names.every((name, index) => index === 0 || compare(names[index - 1], name) <= 0);

addEventListener('load', function settle() {
  const elements = document.querySelectorAll(
    'pfig-partner-card, pfig-partner-list, pfig-programme-overview',
  );
  let settled = true;
  for (const {shadowRoot} of elements) {
    settled &&= !!shadowRoot?.querySelector('article, table, section');
    for (const details of shadowRoot?.querySelectorAll('[part=details]') ?? [])
      settled &&= !!details.firstElementChild;
    // A table has no closed details; the filter's countries come in their order at the same time.
    const names = [];
    for (const {label} of shadowRoot?.querySelectorAll('#filter-country option') ?? [])
      names.push(label);
    // The first is the choice of all.
    settled &&= isInOrder(names.slice(1));
  }
  if (settled) document.documentElement.dataset.settled = '';
  else setTimeout(settle);
});
