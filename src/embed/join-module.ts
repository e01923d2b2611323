// The first part of dist/pfig.js: Lit and the elements come after it.
import {loaders} from '../../.generated/loaders.js';
import {joinFirstScript} from './join.js';

if (joinFirstScript(loaders)) endScript();
