import { parseXml } from '../../../hosts/file/parseXml';
import type { PartSource } from '../../../hosts/file/package';
import { addRunProperty, type ThemeFonts } from '../runLook';
import { asker, isOn, wholeNumber, type Asked } from '../wordXml';
import {
  type AbstractList,
  DEEPEST_LEVEL,
  type Level,
  type List,
  type ListDefinitions,
  plainLevel,
} from './definitions';

/** The lists of a document. @throws UnreadableWorkbook */
export function readNumbering(source: PartSource, part: string | null, theme: ThemeFonts): ListDefinitions {
  const definitions: ListDefinitions = { lists: new Map(), abstracts: new Map() };
  if (part === null) return definitions;
  const path: string[] = [];
  let abstract: AbstractList | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let overridden = 0;
  const levelAt = (value: string | undefined): number => Math.min(DEEPEST_LEVEL, Math.max(0, wholeNumber(value) ?? 0));

  const open = (name: string, asked: Asked, above: string | undefined) => {
    if (name === 'abstractNum') {
      abstract = { levels: [], styleLink: null };
      definitions.abstracts.set(asked('abstractNumId') ?? '', abstract);
    } else if (name === 'num') {
      list = { abstract: '', overrides: new Map() };
      const id = wholeNumber(asked('numId'));
      if (id !== null) definitions.lists.set(id, list);
    } else if (name === 'abstractNumId' && list) list.abstract = asked('val') ?? '';
    else if (name === 'numStyleLink' && abstract) abstract.styleLink = asked('val') ?? null;
    else if (name === 'lvlOverride' && list) {
      overridden = levelAt(asked('ilvl'));
      list.overrides.set(overridden, { start: null, level: null });
    } else if (name === 'startOverride' && list) list.overrides.get(overridden)!.start = wholeNumber(asked('val'));
    else if (name === 'lvl') {
      level = plainLevel();
      if (above === 'lvlOverride' && list) list.overrides.get(overridden)!.level = level;
      else if (abstract) abstract.levels[levelAt(asked('ilvl'))] = level;
    } else if (level && above === 'rPr') addRunProperty(level.look, name, asked, theme);
    else if (level) addToLevel(level, name, asked);
  };
  parseXml(source, part, {
    open(name, attributes, _depth, scope) {
      // A format of Word 2010 stands in an element of another namespace, before the one that all programs know: the first counts.
      open(name, asker(attributes, scope), path[path.length - 1]);
      path.push(name);
    },
    close(name) {
      path.pop();
      if (name === 'lvl') level = null;
      else if (name === 'abstractNum') abstract = null;
      else if (name === 'num') list = null;
    },
  });
  return definitions;
}

function addToLevel(level: Level, name: string, asked: Asked): void {
  const value = asked('val');
  if (name === 'start') level.start = Math.max(0, wholeNumber(value) ?? 0);
  else if (name === 'numFmt')
    level.format = value === 'custom' ? customFormat(asked('format')) : formatAfter(level, value);
  else if (name === 'lvlText') level.text = value ?? '';
  else if (name === 'suff') level.suffix = value === 'space' || value === 'nothing' ? value : 'tab';
  else if (name === 'lvlRestart') level.restart = wholeNumber(value);
  else if (name === 'isLgl') level.legal = isOn(value);
  else if (name === 'pStyle') level.style = value ?? null;
  else if (name === 'lvlPicBulletId') level.text ||= '•';
}

/** "001, 002, 003, …" */
const customFormat = (format: string | undefined): string => /^0+1(?=,)/.exec(format ?? '')?.[0] ?? 'decimal';

/** What stands behind a custom format is for programs that do not know it. */
const formatAfter = ({ format }: Level, value: string | undefined): string =>
  format.startsWith('0') ? format : (value ?? 'decimal');
