import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import '@awesome.me/webawesome/dist/components/tag/tag.js';
import {list} from '../markup.js';
import {WEB_AWESOME} from '../skins.js';
import {content} from './data.js';

/** Cards of a library of elements, with its theme beside them. */
document.getElementById('host')!.innerHTML = list(content, WEB_AWESOME);
