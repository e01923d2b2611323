import {ProgrammeOverview} from '../elements/programme-overview/programme-overview.js';
import {register} from './register.js';

declare global {
  interface HTMLElementTagNameMap {
    'pfig-programme-overview': ProgrammeOverview;
  }
}

register(ProgrammeOverview);
