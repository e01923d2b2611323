/** Language of the strings in the code, and the first choice where a page's own is lacking. */
export const SOURCE = 'fr';
