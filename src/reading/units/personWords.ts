import { phrases } from '../../language/phrases';

/** Words by which persons are known, as tables. Small letters, folded (NFC, one tone place). */

/** Persons and posts: somebody answers, but no unit does. */
export const PERSONS = phrases(`
    thủ trưởng | lãnh đạo | trưởng | phó trưởng | chủ tịch | phó chủ tịch | giám đốc | phó giám đốc |
    hiệu trưởng | phó hiệu trưởng | công chức | viên chức | cán bộ | chuyên viên | bí thư | ông | bà |
    đồng chí | đ/c | đc | người đứng đầu | kế toán | văn thư | giáo viên | nhân viên | tổ trưởng |
    ban giám hiệu | ban giám đốc | chánh văn phòng | chánh thanh tra | người | phó chánh văn phòng |
    phó chánh thanh tra | phó bí thư | phó trưởng ban | phó trưởng phòng
  `);

/** Said before a person's name; a list of names may follow. */
export const HONORIFICS = phrases(`đồng chí | đ/c | đc | ông | bà`);
/** In small letters only: "Anh Sơn", "Cô Tô" are places. */
export const SMALL_HONORIFICS = phrases(`anh | chị | cô | thầy`);

/** Posts as offices shorten them, in capitals. */
export const SHORT_POSTS = phrases(`
    PCT | CT | PGĐ | GĐ | PHT | HT | CVP | PCVP | PTP | PBT | BT | PVT | PTB | TGĐ | PTGĐ
  `);

/** Posts as a list of heads names them: "Chánh Văn phòng, Trưởng các phòng, ban". */
export const HEADS = phrases(`
    thủ trưởng | trưởng | giám đốc | hiệu trưởng | chủ tịch | chủ tịch ubnd | chủ tịch ủy ban nhân dân | bí thư |
    bí thư đảng ủy | người đứng đầu | lãnh đạo
  `);

/** Family names; they begin a name of three syllables or more. */
export const SURNAMES = new Set(
  phrases(`
    nguyễn | trần | lê | phạm | hoàng | huỳnh | phan | vũ | võ | đặng | bùi | đỗ | hồ | ngô | dương | lý | đào | đoàn |
    vương | trịnh | trương | lâm | đinh | phùng | mai | tô | hà | tạ | cao | châu | chu | lưu | tống | thái | triệu |
    quách | tăng | la | lương | lục | nông | bế | ma | hứa | vi | lò | lường | tòng | cầm | quàng | cà | vàng | vừ | giàng |
    sùng | thào | mùa | hạng | lầu | mông | sằm | ly | kiều | khổng | nghiêm | doãn | đàm | đồng | giáp | ninh | viên |
    văn | thân | thạch | kim | danh | lù | lèng | tôn | âu | vì | diệp | mạc | thiều | tiêu | lại | khúc | phí | nhâm
  `),
);
