// The entry of the whole scripts: dist/parts/elements.js, which dist/pfig.js loads and which loads the
// languages that the page needs, and dist/pfig.<lang>.js, a classic script with one language inside.
// `join.js` comes first: where it ends the script, Lit is not evaluated.
import {scriptLanguages} from './join.js';
import {start} from './start.js';

start(...scriptLanguages);
