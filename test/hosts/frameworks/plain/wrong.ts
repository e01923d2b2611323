import 'pfig-elements/define/partner-list.js';
import {PartnerList} from 'pfig-elements';

const list = document.createElement('pfig-partner-list');
list.layout = 'table';
// @ts-expect-error no such layout
list.layout = 'gird';
// @ts-expect-error no such property
list.colour = 'red';
// @ts-expect-error no such level
list.headingLevel = 7;
list.addEventListener('pfig-filter', ({count}) => count.toFixed());
// @ts-expect-error the event of a filter carries no partner
list.addEventListener('pfig-filter', ({partner}) => partner);
list.partners = 'interpol unodc';
list.partners = ['interpol', 'unodc'];
list.deepLink = true;
// @ts-expect-error ids are text
list.partners = [1];
// @ts-expect-error no such static member
void PartnerList.colours;
