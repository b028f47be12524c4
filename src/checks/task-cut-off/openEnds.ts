/** Words a Vietnamese text cannot end with. "theo", "tại", "về", "do" can ("kèm theo", "hiện tại", "trở về", "lý do") and are left out. */
export const OPEN_ENDS = [
  'và',
  'của',
  'hoặc',
  'các',
  'những',
  'với',
  'nhằm',
  'bởi',
  'giữa',
  'cũng như',
  'bao gồm',
  'trên địa',
  'thuộc các',
  'nếu',
];
