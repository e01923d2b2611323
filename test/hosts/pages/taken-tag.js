// Somebody else's element under one of our tags.
customElements.define('pfig-partner-card', class extends HTMLElement {});
