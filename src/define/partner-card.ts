import {PartnerCard} from '../elements/partner-card/partner-card.js';
import {register} from './register.js';

declare global {
  interface HTMLElementTagNameMap {
    'pfig-partner-card': PartnerCard;
  }
}

register(PartnerCard);
