import { isOn, type Asked } from './wordXml';

/** What a run's, or a style's, properties say of how text shows; what is left out follows from what is above. */
export interface RunProperties {
  /** The character style. */
  style?: string;
  /** Fonts of plain Latin letters, and of all beyond them. */
  ascii?: string;
  high?: string;
  bold?: boolean;
  italic?: boolean;
  capitals?: boolean;
  hidden?: boolean;
}

export interface ThemeFonts {
  major: string;
  minor: string;
}

const SWITCHES = { b: 'bold', i: 'italic', caps: 'capitals', vanish: 'hidden' } as const;

/** Takes in one element of a w:rPr. */
export function addRunProperty(to: RunProperties, name: string, asked: Asked, theme: ThemeFonts): void {
  if (name === 'rFonts') {
    to.ascii = themeFont(asked('asciiTheme'), theme) ?? asked('ascii') ?? to.ascii;
    to.high = themeFont(asked('hAnsiTheme'), theme) ?? asked('hAnsi') ?? to.high;
  } else if (name === 'rStyle') to.style = asked('val');
  else if (Object.hasOwn(SWITCHES, name)) to[SWITCHES[name as keyof typeof SWITCHES]] = isOn(asked('val'));
}

function themeFont(named: string | undefined, { major, minor }: ThemeFonts): string | undefined {
  if (named === undefined) return undefined;
  return (named.startsWith('major') ? major : minor) || undefined;
}

/** Properties over those they are based on. */
export function over(base: RunProperties, own: RunProperties): RunProperties {
  return {
    style: own.style ?? base.style,
    ascii: own.ascii ?? base.ascii,
    high: own.high ?? base.high,
    bold: own.bold ?? base.bold,
    italic: own.italic ?? base.italic,
    capitals: own.capitals ?? base.capitals,
    hidden: own.hidden ?? base.hidden,
  };
}

/** A switch that both the paragraph's and the run's style turn on is off: a word in bold stands out of a bold heading. */
export function switchedOver(paragraph: RunProperties, character: RunProperties): RunProperties {
  const both = (one?: boolean, other?: boolean) =>
    one === undefined || other === undefined ? (other ?? one) : one !== other;
  return {
    ...over(paragraph, character),
    bold: both(paragraph.bold, character.bold),
    italic: both(paragraph.italic, character.italic),
    capitals: both(paragraph.capitals, character.capitals),
    hidden: both(paragraph.hidden, character.hidden),
  };
}
