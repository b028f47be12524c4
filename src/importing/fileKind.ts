import { type UnreadableReason, UnreadableWorkbook } from '../workbook/host';
import { readDirectory } from '../hosts/file/zipDirectory';
import type { MadeKind } from './imported';
import { isCompoundFile } from '../hosts/file/compoundFile';
import { compoundNames, isCutShort } from './compoundNames';
import { looksLikeText } from './text/looksLikeText';

/** What a plan may come in. */
type ReadKind = 'xlsx' | MadeKind;
const READ: readonly string[] = [
  'xlsx',
  'docx',
  'xls',
  'xlsb',
  'ods',
  'text',
  'web-table',
  'xml-2003',
] satisfies ReadKind[];
/** What is not read has a sentence of its own, which says how a plan is got out of it. */
type FileKind = ReadKind | UnreadableReason;

export const isReadKind = (kind: FileKind): kind is ReadKind => READ.includes(kind);

/**
 * What a file is, by what stands in it: names lie (a .doc called .docx, a web page called .xls). The name only tells the files that Office keeps
 * beside an open one, and whether text without a separator was meant as a table.
 */
export function fileKindOf(bytes: Uint8Array, name = ''): FileKind {
  if (bytes.length === 0) return 'empty';
  if (isLockFile(bytes, name)) return 'lock-file';
  if (isCompoundFile(bytes)) return kindOfCompound(bytes);
  if (startsWith(bytes, 'PK')) return kindOfZip(bytes);
  const document = DOCUMENTS.find(([sign]) => startsWith(bytes, sign));
  if (document) return document[1];
  // A list may well begin with "BM01".
  if (looksLikeText(bytes)) return kindOfText(bytes);
  // A picture of a telephone: "....ftypheic".
  if (latin(bytes, 4, 8) === 'ftyp') return 'picture';
  return SIGNS.find(([sign]) => startsWith(bytes, sign))?.[1] ?? 'not-a-workbook';
}

/** They may look like text on their first page. */
const DOCUMENTS: readonly [string, UnreadableReason][] = [
  ['%PDF', 'pdf'],
  ['{\\rtf', 'rtf'],
];
const SIGNS: readonly [string, UnreadableReason][] = [
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['RIFF', 'picture'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['\x1f\x8b', 'archive'],
];

/** Excel's and Word's take 162 bytes or three more, LibreOffice's about a hundred. */
const LARGEST_LOCK = 1024;
const isLockFile = (bytes: Uint8Array, name: string): boolean =>
  bytes.length <= LARGEST_LOCK && /(?:^|[\\/])(?:~\$|\.~lock\.)[^\\/]*$/.test(name);

function kindOfCompound(bytes: Uint8Array): FileKind {
  const names = compoundNames(bytes);
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'encrypted';
  if (names.has('WordDocument')) return 'old-doc';
  if (names.has('Workbook') || names.has('Book')) return 'xls';
  if (names.has('PowerPoint Document')) return 'presentation';
  if (names.size === 0 || isCutShort(bytes)) throw new UnreadableWorkbook('truncated');
  return 'not-a-workbook';
}

/** @throws UnreadableWorkbook when a zip's list of its parts is not whole */
function kindOfZip(bytes: Uint8Array): FileKind {
  const parts = new Set(readDirectory(bytes).keys());
  if (parts.has('xl/workbook.bin')) return 'xlsb';
  if (parts.has('[content_types].xml')) {
    const rooms = new Set([...parts].map((part) => part.slice(0, part.indexOf('/') + 1)));
    if (rooms.has('xl/')) return 'xlsx';
    if (rooms.has('word/')) return 'docx';
    if (rooms.has('ppt/')) return 'presentation';
    // Whatever its parts are called, it says itself what they are.
    return 'xlsx';
  }
  if (parts.has('word/document.xml')) return 'docx';
  if (parts.has('content.xml')) return kindOfOpenDocument(bytes);
  return 'archive';
}

/** An OpenDocument's first part says what it is, unpacked. */
function kindOfOpenDocument(bytes: Uint8Array): FileKind {
  const said = latin(bytes, 0, 200);
  if (said.includes('opendocument.text')) return 'odt';
  if (said.includes('opendocument.presentation')) return 'presentation';
  return 'ods';
}

/** Tables of web pages, and the XML of Excel 2003: both are often called .xls. */
function kindOfText(bytes: Uint8Array): FileKind {
  const head = latin(bytes, 0, 4096).replace(/\0/g, '').toLowerCase();
  if (head.includes('mime-version:') && head.includes('multipart/')) return 'web-archive';
  if (head.includes('urn:schemas-microsoft-com:office:spreadsheet') && head.includes('<?xml')) return 'xml-2003';
  if (/<html|<table[\s>]|<!doctype html/.test(head)) return 'web-table';
  if (head.includes('urn:oasis:names:tc:opendocument') && head.includes('opendocument.spreadsheet')) return 'ods';
  return /^(?:\uFEFF|ï»¿)?\s*<\?xml/.test(head) ? 'not-a-workbook' : 'text';
}

const startsWith = (bytes: Uint8Array, sign: string): boolean => latin(bytes, 0, sign.length) === sign;

const latin = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));
