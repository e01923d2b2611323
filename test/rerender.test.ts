import {rerenders} from './hosts/rerender/rerender.js';

// Applications around our elements, in each form that a page may write: the framework's nodes stay its own.

for (const framework of ['React', 'Vue']) rerenders(framework);
