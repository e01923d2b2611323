import {MODULE, type Cases} from './case.js';

/** Pages to which the tests of the lifecycle do what pages do. */
export const lifecycle: Cases = {
  module: {name: 'the module', head: MODULE},
  early: {
    name: 'properties that are set before the script comes',
    head: '',
    body: `<pfig-programme-overview></pfig-programme-overview><pfig-partner-list></pfig-partner-list>
      <pfig-partner-card partner="wco"></pfig-partner-card><script src="/case/lifecycle/set.js"></script>
      ${MODULE}`,
  },
  set: {
    name: 'what sets them',
    script: `document.querySelector('pfig-partner-card').partner = 'unodc';`,
  },
};
