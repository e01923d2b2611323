// A release that was loaded first and whose language files have another shape.
window.pfig = {
  version: '0.0.1',
  offerLanguages() {},
  addLanguage() {
    throw new Error('found language "fr" in format 1, wanted "fr" in 0');
  },
};
