/** Short forms that every official reads without help: they are never asked about. Small letters, without dashes. */
export const KNOWN_TO_ALL = new Set([
  'ubnd', 'hđnd', 'mttq', 'ubmttq', 'đbqh', 'cchc', 'tthc', 'qppl', 'cntt', 'nsnn', 'ktxh', 'đvtt', 'bhxh', 'bhyt', 'thcs', 'thpt', 'ptnt', 'gtvt', 'htx', 'pccc', 'cccd',
  // Kinds of papers and their signs.
  'nđ', 'cp', 'ttg', 'qđ', 'kh', 'bc', 'nq', 'ct', 'cv', 'tb', 'ttr', 'hd', 'tw', 'qh', 'ttlt',
  // The table's own words.
  'stt', 'tc', 'tctp',
  // Names, never spelled out by anybody.
  'iso', 'tcvn', 'vnpt', 'usb', 'pdf', 'sms', 'xml', 'ocop',
]);
