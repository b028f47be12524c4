import { z } from 'zod';

/** "#C00000". */
export const Colour = z.string().regex(/^#[0-9A-F]{6}$/);
