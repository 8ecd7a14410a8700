import { benchGrid } from './grid.ts';
import { benchStart } from './start.ts';

/** Prints figures side by side. Timings never fail anything: the machine is shared, so only ratios within a run mean much. */
await benchStart();
await benchGrid();
