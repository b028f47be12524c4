/** What can be wrong with a damaged file. The words for people are in `actions/damageWords`. */
export type DamageName =
  /** The zip's list of its parts contradicts itself. */
  | 'zip'
  /** A part's bytes are not those that were packed. */
  | 'part'
  | 'part-missing'
  | 'part-twice'
  | 'compression'
  /** A part's XML cannot be parsed, or is not the part that it should be. */
  | 'xml'
  | 'doctype'
  /** A part's bytes are no text, or in an encoding that nobody knows. */
  | 'letters'
  | 'sheet-nowhere'
  | 'sheet-twice'
  | 'row'
  | 'row-twice'
  | 'cell'
  | 'cell-twice'
  | 'cell-elsewhere'
  | 'text-missing'
  | 'style-missing'
  | 'columns'
  | 'merge'
  | 'merges-overlap'
  /** An .xls, .xlsb or .ods that its reader stumbles over. */
  | 'old-file';
