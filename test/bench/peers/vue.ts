import {defineCustomElement, h, type VNode} from 'vue';
import {CSS} from '../markup.js';
import {content} from './data.js';
import {tree} from './tree.js';

const VuePartners = defineCustomElement({
  styles: [CSS],
  setup: () => () =>
    tree<VNode>((name, props, children) => h(name, props, [...children]), 'class', content),
});
customElements.define('bench-partners', VuePartners);
