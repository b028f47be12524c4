import { CELLS } from './cells';
import type { Habit } from './habit';
import { HANDS } from './hands';
import { PACKAGES } from './packages';
import { WORKBOOKS } from './workbooks';

export const HABITS: Habit[] = [...PACKAGES, ...HANDS, ...CELLS, ...WORKBOOKS];
