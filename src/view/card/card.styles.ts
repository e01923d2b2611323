import {base} from '../shared/base.styles.js';
import {partner} from '../shared/partner.styles.js';

export const styles = [base, partner];
