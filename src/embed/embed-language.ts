// dist/pfig.<lang>.js: a classic script with everything inside for one language.
// The build makes this script once, and puts each language in the place of the virtual module.
import language from 'virtual:language';
import './join-language.js';
import {start} from './start.js';

start(language);
