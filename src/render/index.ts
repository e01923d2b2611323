/** `pfig-elements/render` prints the elements as static HTML in Node, at build time or on a server. */
export {render, type ElementName, type RenderOptions} from './render.js';
export {configure, type Configuration} from '../elements/base/configure.js';
