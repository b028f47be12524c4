import type { Package } from '../../hosts/file/package';
import { type Attributes, xmlParser } from '../../hosts/file/xmlEvents';

/** Who hears a part of an OpenDocument. Names come as written: every program that writes one calls its namespaces the same ("table:table-cell"). */
export interface OdsListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** @throws UnreadableWorkbook */
export function hearPart(source: Package, part: string, listener: OdsListener): void {
  const parser = parserFor(source.shownName(part), listener);
  source.stream(part, (text) => parser.write(text));
  parser.close();
}

/** A whole file of XML. @throws UnreadableWorkbook */
export function hearText(text: string, listener: OdsListener): void {
  parserFor('', listener).write(text).close();
}

const parserFor = (part: string, listener: OdsListener) =>
  xmlParser(part, {
    open: (name, _local, attributes) => listener.open(name, attributes),
    close: (name) => listener.close(name),
    text: (text) => listener.text?.(text),
  });
