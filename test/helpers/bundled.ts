import facts from '../../.generated/facts.js';

// What tests count by, so that they hold when a partner or a project comes in.

/** How many partners the bundled data has. */
export const PARTNERS = facts.partners.length;

/** How many projects. */
export const PROJECTS = facts.projects.length;
