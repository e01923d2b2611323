// The first part of dist/pfig.<lang>.js: Lit and the elements come after it.
import language from 'virtual:language';
import {joinFirstScript} from './join.js';

if (joinFirstScript({}, language)) endScript();
