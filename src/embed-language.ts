// dist/pfig.<lang>.js: a classic script with everything inside for one language.
// The build puts that language in the place of French here, and leaves the ways
// to load others out.
import language from '../.generated/locales/fr.js';
import './join-language.js';
import {start} from './start.js';

start(language);
