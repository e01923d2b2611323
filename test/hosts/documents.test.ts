import {eachSurvives} from './survive.js';

eachSurvives('documents');
