import {PartnerList} from '../elements/partner-list/partner-list.js';
import {register} from './register.js';

declare global {
  interface HTMLElementTagNameMap {
    'pfig-partner-list': PartnerList;
  }
}

register(PartnerList);
