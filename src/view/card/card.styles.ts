import {base} from '../shared/base.styles.js';
import {facts} from '../shared/facts.styles.js';
import {details} from '../shared/partner-details.styles.js';
import {partner} from '../shared/partner.styles.js';
import {print} from '../shared/print.styles.js';
import {sources} from '../shared/sources.styles.js';

export const styles = [base, partner, facts, details, sources, print];
