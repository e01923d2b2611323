// First script of every host page: keeps what a visitor's browser would complain of.
window.recorded = [];
for (const level of ['warn', 'error']) {
  const original = console[level];
  console[level] = (...args) => {
    window.recorded.push(args.join(' '));
    original.apply(console, args);
  };
}
window.readied = 0;
window.addEventListener('pfig-ready', () => window.readied++);
window.addEventListener('error', (event) => window.recorded.push(String(event.message)));
window.addEventListener('unhandledrejection', (event) =>
  window.recorded.push(String(event.reason)),
);
document.addEventListener('securitypolicyviolation', (event) =>
  window.recorded.push(`CSP: ${event.violatedDirective} ${event.blockedURI}`),
);
