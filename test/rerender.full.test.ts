import {rerenders} from './hosts/rerender/rerender.js';

for (const framework of ['Preact', 'Svelte']) rerenders(framework);
