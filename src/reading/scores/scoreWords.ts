import { wordsByLine } from '../../language/phrases';

/** Beginnings of what stands where points would, when a criterion is not asked of this office: it takes the maximum out of all sums. */
export const NOT_APPLICABLE = wordsByLine(`
  không áp dụng
  ko áp dụng
  k áp dụng
  không ad
  kad
  k.a.d
  k/ad
  k/a
  n/a
  không thuộc phạm vi
  không thuộc đối tượng
  không thuộc diện
  không thuộc thẩm quyền
  không xét
  không chấm
  không đánh giá
  không tính
  không phải đánh giá
  không phải thực hiện
`);

/** Beginnings of what stands there while nobody has given points yet. */
export const NOT_YET = wordsByLine(`
  chưa
  chờ
  đang
  để trống
`);

/** Words of a criterion that takes points off: its points are below nothing. */
export const DEDUCTS = wordsByLine(`
  điểm trừ
  trừ điểm
  bị trừ
  trừ tối đa
  chấm trừ
`);
