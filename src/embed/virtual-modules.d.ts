// Modules that only the build has.

/** The one language of a script: src/tools/build/language-scripts.ts. */
declare module 'virtual:language' {
  import type {Language} from '../locale/language.js';
  const language: Language;
  export default language;
}
