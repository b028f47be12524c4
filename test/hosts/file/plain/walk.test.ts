import { XmlWalk } from '../../../../src/hosts/file/plain/xmlWalk';
import { type XmlEvents, xmlParser } from '../../../../src/hosts/file/xmlEvents';
import { UnreadableWorkbook } from '../../../../src/workbook/host';
import { numbersFrom } from '../integrity/random';
import { drawnSheet, drawnStrings, scarred } from './oddSheets';

const DRAWN = 400;

/** All that is told of a part, line by line, up to what is wrong with it. Texts around the root, which nobody hears, are left out. */
class Told implements XmlEvents {
  readonly lines: string[] = [];
  private depth = 0;

  constructor(read: (events: XmlEvents, from: (position: () => number) => void) => void) {
    try {
      read(this, (position) => (this.position = position));
    } catch (cause) {
      if (!(cause instanceof UnreadableWorkbook)) throw cause;
      this.lines.push(cause.message);
    }
  }

  private position = () => 0;

  open(...[name, local, attributes, scope, empty]: Parameters<XmlEvents['open']>): void {
    this.lines.push(`<${name}: ${[local, JSON.stringify(attributes), scope.own, empty, this.position()].join(' ')}`);
    this.depth += 1;
  }

  close(name: string, local: string, empty: boolean): void {
    this.depth -= 1;
    this.lines.push(`</${name}: ${[local, empty, this.position()].join(' ')}`);
  }

  text = (text: string) => {
    if (this.depth > 0) this.lines.push(text);
  };
}

const walked = (text: string) =>
  new Told((events, from) => {
    const walk = new XmlWalk(text, 'part', events);
    from(() => walk.at);
    walk.run();
  }).lines;

const parsed = (text: string) =>
  new Told((events, from) => {
    const parser = xmlParser('part', events);
    from(() => parser.position);
    parser.write(text).close();
  }).lines;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\r\n';
const parts: { name: string; text: string }[] = [
  { name: 'an empty root, and a comment behind it', text: '<sst xmlns="u"/><!-- no texts -->' },
  { name: 'a comment behind the root', text: '<sst xmlns="u"><si/></sst><!-- one text --> ' },
  { name: 'more than one root, the first empty', text: '<sst/><sst/>' },
  {
    name: 'prefixes, and namespaces declared lower down',
    text: '<a xmlns="u" xmlns:x="v"><x:b/><b xmlns="v"><c/></b></a>',
  },
  { name: 'a prefix that stands for the own namespace', text: '<x:a xmlns:x="u"><x:b c:d="1"/></x:a>' },
  { name: 'the five entities, in texts and values', text: '<a b="&lt;&quot;&amp;">&gt;&apos;</a>' },
  { name: 'entities by number, late', text: '<a><b>x</b><c d="&#65;">&#x1EC7;</c><b/></a>' },
  { name: 'a comment, late', text: '<a><b>x</b><!-- <c> --><b/></a>' },
  { name: 'texts around a comment', text: '<a>x<!-- y -->z</a>' },
  { name: 'a section of signs, late', text: '<a><b/>x<![CDATA[<y>]]>z</a>' },
  { name: 'an instruction in it', text: '<a><b/><?c d?><b/></a>' },
  { name: 'a doctype', text: '<!DOCTYPE a><a/>' },
  { name: 'values in single quotes', text: `<a><b c="1"/><b c='2'/><b c="3"/></a>` },
  { name: 'blanks in tags', text: '<a ><b  c="1"\n d="2" /><b\n></b ></a >' },
  { name: 'blanks in values', text: '<a b="x\ty\nz"/>' },
  { name: 'ends of lines', text: `${HEAD}<a>\r\n<b>x\ry</b>\r\n</a>\r\n` },
  { name: 'names of another alphabet', text: '<a><mã số="1"/></a>' },
  { name: 'another version', text: '<?xml version="1.1"?><a>\u0085</a>' },
  { name: 'a version that is none', text: '<?xml version="2"?><a/>' },
  { name: 'nothing', text: '' },
  { name: 'blanks alone', text: ' \n' },
  { name: 'no root', text: `${HEAD}x` },
  { name: 'two roots', text: '<a/><b/>' },
  { name: 'words behind the root', text: '<a></a>x' },
  { name: 'a comment behind the root', text: '<a></a><!-- x -->' },
  { name: 'an end behind the root', text: '<a></a></a>' },
  { name: 'an element that does not end', text: '<a><b></a>' },
  { name: 'a root that does not end', text: '<a><b/>' },
  { name: 'a text that does not end', text: '<a><b/>x' },
  { name: 'a tag that does not end', text: '<a><b c="1"' },
  { name: 'an end without a beginning', text: '<a></b></a>' },
  { name: 'an attribute twice', text: '<a b="1" b="2"/>' },
  { name: 'attributes without a blank between', text: '<a b="1"c="2"/>' },
  { name: 'an attribute without a value', text: '<a b/>' },
  { name: 'a sign that cannot stand in a value', text: '<a b="<"/>' },
  { name: 'a sign that cannot stand in a text', text: '<a>x\u0001</a>' },
  { name: 'an end of a section in a text', text: '<a>x]]>y</a>' },
  { name: 'an entity that nobody knows', text: '<a><b/>&nbsp;</a>' },
  { name: 'an ampersand alone', text: '<a><b/>x & y</a>' },
  { name: 'a name that begins with a figure', text: '<a><1b/></a>' },
];

it.each(parts)('of a part, the same is told as by the parser: $name', ({ text }) => {
  expect(walked(text)).toEqual(parsed(text));
});

describe.each([0, 10, 50])('of drawn parts, the same is told as by the parser (%i in a hundred odd)', (odd) => {
  const draw = numbersFrom(odd + 7);
  const drawn = Array.from({ length: DRAWN }, (_, i) => (i % 2 ? drawnSheet(draw, odd) : drawnStrings(draw, odd)));

  it('as they are', () => {
    for (const text of drawn) expect(walked(text)).toEqual(parsed(text));
  });

  it('scarred in one place', () => {
    for (const text of drawn.map((part) => scarred(part, draw))) expect(walked(text)).toEqual(parsed(text));
  });
});
