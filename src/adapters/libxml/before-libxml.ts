import { tuneLibxml } from './tuning.js';

/* The thread imports this first: imports are run in their order. */

tuneLibxml();
