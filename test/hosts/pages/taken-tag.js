// An element of another script under one of our tags.
customElements.define('pfig-partner-card', class extends HTMLElement {});
