import {h, render, type VNode} from 'preact';
import {content} from './data.js';
import {tree} from './tree.js';

const Partners = () =>
  h(
    'section',
    null,
    tree<VNode>((...args) => h(...args), 'class', content),
  );

render(h(Partners, null), document.getElementById('host')!);
