// All tests of the built Storybook, in one process, so that they share one browser, one server and
// one page that has loaded Storybook once. Each file can also be run alone:
// node --import tsx --test test/storybook/axe.test.ts
import './storybook/pages.test.js';
import './storybook/docs-pages.test.js';
import './storybook/axe.test.js';
import './storybook/themes.test.js';
import './storybook/keys.test.js';
import './storybook/keyboard.test.js';
import './storybook/trees.test.js';
import './storybook/pictures.test.js';
