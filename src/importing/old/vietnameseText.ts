const WESTERN = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (sign, byte) => [sign, byte],
  ),
);

/** A text of code page 1258 in Unicode, NFC: without its own tables the library reads it as 1252, with them its marks stand apart from their letters. */
export function vietnameseText(text: string): string {
  const bytes = Array.from(text, (sign) => WESTERN.get(sign));
  if (bytes.includes(undefined)) return text.normalize('NFC');
  return new TextDecoder('windows-1258').decode(Uint8Array.from(bytes as number[])).normalize('NFC');
}
