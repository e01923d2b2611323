import {rerenders} from './hosts/rerender/rerender.js';

// Applications around our elements, in each form that a page may write: what the framework
// has rendered stays as the framework rendered it.
rerenders({name: 'React', module: 'react'});
rerenders({name: 'Vue', module: 'vue'});
