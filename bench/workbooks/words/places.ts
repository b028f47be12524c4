const FIRST = 'An,Bình,Cẩm,Đông,Gia,Hải,Kim,Long,Minh,Nam,Phú,Quang,Sơn,Tân,Vĩnh'.split(',');
const SECOND = 'Lĩnh,Hòa,Phúc,Vân,Thành,Lộc,Giang,Châu,Sơn,Thủy'.split(',');

/** Communes of a province that is none: no two alike. */
export const PLACES: string[] = FIRST.flatMap((first) => SECOND.map((second) => `${first} ${second}`));
