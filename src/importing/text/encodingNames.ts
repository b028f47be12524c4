import type { Encoding } from './textOfBytes';

/** Codes that are told: whoever saved the file may not know of them. */
export const ENCODING_NAMES: Partial<Record<Encoding, string>> = {
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
};
