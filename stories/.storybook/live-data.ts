import {relative, resolve} from 'node:path';
import type {Plugin} from 'vite';
import {generate} from '../../src/tools/build/generate.js';

/** Whether a file that the watcher names, from here or from the root of the disk, is one of `data/`. */
export const isData = (file: string): boolean =>
  /^data[\\/].*\.(json|xlf)$/.test(relative('', file));

/** Compiles `data/` again when one of its files is saved, so that every change is visible at once. */
export const liveData = (): Plugin => ({
  name: 'pfig-live-data',
  configureServer(server) {
    // From where Vite stands, a relative path may be another's.
    server.watcher.add(resolve('data'));
    server.watcher.on('change', (file) => {
      if (!isData(file)) return;
      generate(process.cwd()).then(
        () => server.ws.send({type: 'full-reload'}),
        (error: Error) => server.config.logger.error(error.message),
      );
    });
  },
});
