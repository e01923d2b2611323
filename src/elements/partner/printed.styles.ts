import {base} from '../base/base.styles.js';
import {logo} from './logo.styles.js';
import {details} from './partner-details.styles.js';
import {partner} from './partner.styles.js';

/**
 * The styles that every printed form has. Where one is taken over, these do not come again: a browser
 * would compute all styles anew, and Chromium lays out each partner anew for a rule about the content
 * of details, though it is the same.
 */
export const printedStyles = [base, partner, logo, details];
