// dist/pfig.js: an ES module that registers the three elements and loads each
// language that the page turns out to speak.
import './join-module.js';
import {start} from './start.js';

start();
