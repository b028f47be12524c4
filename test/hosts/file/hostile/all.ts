import type { Hostile } from './kind';
import { COUNTS } from './kinds/counts';
import { PLACES } from './kinds/places';
import { STRANGERS } from './kinds/strangers';
import { VALUES } from './kinds/values';
import { XML } from './kinds/xml';
import { ZIPS } from './kinds/zips';

/** Every kind of hostile file, the heaviest first. */
export const HOSTILE: Hostile[] = [...ZIPS, ...XML, ...COUNTS, ...VALUES, ...PLACES, ...STRANGERS];
