// Says on the page when all that comes after the first paint is there.
addEventListener('load', function settle() {
  const elements = document.querySelectorAll(
    'pfig-partner-card, pfig-partner-list, pfig-programme-overview',
  );
  let settled = true;
  for (const {shadowRoot, pending} of elements)
    settled &&= !pending && !!shadowRoot?.querySelector('article, table, section');
  if (settled) document.documentElement.dataset.settled = '';
  else setTimeout(settle);
});
