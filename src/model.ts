/** The directory without any element: facts, types and queries, free of the DOM. */
export {bundled as directory} from './model/directory.js';
export {linkedData, linkedDataScript, type LinkedData} from './model/linked-data.js';
export {membersOf, select, type Query} from './model/directory.js';
export type {
  DatedValue,
  Directory,
  Fact,
  Figure,
  Link,
  Logo,
  Membership,
  Partner,
  Phase,
  Place,
  Programme,
  Project,
  Role,
  Service,
  Source,
  Sourced,
} from './model/types.js';
export type {Text, Texts} from './model/types.js';
