import fs from 'node:fs/promises';
import path from 'node:path';
import { type Bilingual, fill, type Language } from '../../language/bilingual';

/** A file that a program keeps beside a workbook while it is open there: it says who has it open, and holds nothing of it. */
export interface LockFile {
  file: string;
  program: 'Excel' | 'LibreOffice';
  /** The workbook's own name. */
  workbook: string;
}

/** Excel's takes 165 bytes, LibreOffice's about a hundred; no workbook is as small. */
const MOST_BYTES = 1024;

/** Parts the files named from lock files among them ("*.xlsx" names Excel's too). One that is not there stays: it is told as not found. */
export async function withoutLocks(named: readonly string[]): Promise<{ files: string[]; locks: LockFile[] }> {
  const files: string[] = [];
  const locks: LockFile[] = [];
  for (const file of named) {
    const lock = byName(file);
    if (lock && (await isSmallFile(file))) locks.push(lock);
    else files.push(file);
  }
  return { files, locks };
}

/** A lock file by its name; null for any other. */
export function byName(file: string): LockFile | null {
  const name = path.basename(file);
  const excel = /^~\$(.+\.xl\w+)$/i.exec(name)?.[1];
  if (excel) return { file, program: 'Excel', workbook: excel };
  const libre = /^\.~lock\.(.+)#$/.exec(name)?.[1];
  return libre ? { file, program: 'LibreOffice', workbook: libre } : null;
}

async function isSmallFile(file: string): Promise<boolean> {
  const found = await fs.stat(file).catch(() => null);
  return found !== null && found.isFile() && found.size <= MOST_BYTES;
}

/** @param others whether the same command reads workbooks: then the lock file is only passed over */
export const lockSentence = ({ program, workbook }: LockFile, others: boolean, language: Language): string =>
  fill((others ? PASSED_OVER : ONLY_A_LOCK)[language], { program, workbook });

const ONLY_A_LOCK: Bilingual = {
  vi: 'Đây là tệp khóa {program} để cạnh “{workbook}” khi tệp đó đang mở, không có nội dung bảng tính. Hãy chạy với “{workbook}”; đang sửa thì lưu lại trước.',
  en: 'This is the lock file that {program} keeps beside “{workbook}” while that is open; no workbook is in it. Name “{workbook}” instead, saved first if it is being changed.',
};
const PASSED_OVER: Bilingual = {
  vi: 'Bỏ qua tệp khóa của {program}: “{workbook}” có thể đang mở; phần chưa lưu thì không đọc được. Hãy lưu lại rồi chạy lại nếu đang sửa.',
  en: 'Passed over, the lock file of {program}: “{workbook}” may be open; what is not saved cannot be read. If it is being changed, save it and run this again.',
};
