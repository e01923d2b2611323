import {writeFile} from 'node:fs/promises';
import {weigh} from './weights.js';

// npm run weights: agrees to what the last build weighs.
await writeFile('test/weights.json', `${JSON.stringify(await weigh(), null, 2)}\n`);
