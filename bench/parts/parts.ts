import { many } from '../many/many';
import { deadlines } from './deadlines';
import { floor } from './floor';
import { large } from './large';
import type { Part } from './part';
import { readers } from './readers';
import { page } from './page';
import { start } from './start';
import { steps } from './steps';
import { writing } from './writing';

/** What can be measured, in the order in which the page tells it. */
export const PARTS: Record<string, Part> = { steps, large, readers, floor, start, page, writing, deadlines, many };
