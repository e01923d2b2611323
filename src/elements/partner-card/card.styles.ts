import {base} from '../base/base.styles.js';
import {facts} from '../partner/facts.styles.js';
import {details} from '../partner/partner-details.styles.js';
import {partner} from '../partner/partner.styles.js';
import {print} from '../base/print.styles.js';
import {sources} from '../partner/sources.styles.js';

export const styles = [base, partner, facts, details, sources, print];
