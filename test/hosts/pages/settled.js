// Says on the page when all that comes after the first paint is there.
addEventListener('load', function settle() {
  const elements = document.querySelectorAll(
    'pfig-partner-card, pfig-partner-list, pfig-programme-overview',
  );
  let settled = true;
  for (const {shadowRoot} of elements) {
    settled &&= !!shadowRoot?.querySelector('article, table, section');
    for (const panel of shadowRoot?.querySelectorAll('[part=details] > .panel') ?? [])
      settled &&= !!panel.firstElementChild;
  }
  if (settled) document.documentElement.dataset.settled = '';
  else setTimeout(settle);
});
