import { acceptableName } from '../workbook/sheetNames';

/** A sheet's name after its file's, without folder and ending. */
export const sheetNameOf = (file: string): string =>
  acceptableName(file.replace(/^.*[\\/]/, '').replace(/\.[a-z0-9]{1,5}$/i, '') || 'Bảng');
