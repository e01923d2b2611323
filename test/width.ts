/**
 * How much is tested: a sample of what is alike in `npm test`, all of it in `npm run test:all`.
 * CONTRIBUTING says which checks differ, and which cheaper one `npm test` keeps for each.
 */
export const full = process.env['TEST_WIDTH'] === 'full';
