import { unsignedOf } from '../../unsigned';
import type { Naming } from './namedNumbers';

/** Sheets' rules and filters, tables, pivot tables and table styles name looks by attributes such as dxfId, headerRowDxfId. */
export const DXF: Naming = {
  pattern: /dxfid\s*=\s*["']([^"']*)["']/gi,
  listen: (found) => ({
    open(_name, attributes) {
      for (const [name, value] of Object.entries(attributes)) if (/dxfid$/i.test(name)) found(unsignedOf(value));
    },
  }),
};
