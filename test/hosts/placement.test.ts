import {eachSurvives} from './survive.js';

eachSurvives('placement');
