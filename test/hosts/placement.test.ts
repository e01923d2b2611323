import {eachShowsAll} from './host-page-results.js';

eachShowsAll('placement');
