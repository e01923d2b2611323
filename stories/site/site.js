// A language switch as sites have them: it sets the page's language, and the
// embedded elements follow by themselves.
const buttons = document.querySelectorAll('nav button');
for (const button of buttons) {
  button.addEventListener('click', () => {
    document.documentElement.lang = button.value;
    for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
  });
}
