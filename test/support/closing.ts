import { afterAll } from 'vitest';
import { closeDatabases } from './databases.js';

// Files of one worker share their modules, so that these are loaded once: a hook in a module would belong to the first file alone.
afterAll(closeDatabases, 60_000);
