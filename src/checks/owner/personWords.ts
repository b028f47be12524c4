import { phrases } from '../../language/phrases';

/** What stands before the unit of somebody who has a post: "Phó Trưởng phòng Nội vụ", "Chuyên viên Phòng Tài chính". The longest first. */
export const HEADS_OF = phrases(`
  phó chủ tịch | chủ tịch | phó giám đốc | giám đốc | phó hiệu trưởng | hiệu trưởng | phó chánh | chánh |
  phó trưởng | trưởng | quyền | công chức | viên chức | chuyên viên | cán bộ | nhân viên
`);

/** Alone they name no unit; "Văn phòng" and "Thanh tra" do. */
export const KINDS_ALONE = new Set(
  phrases(`
    phòng | ban | sở | tổ | đội | khoa | trạm | trường | viện | cục | vụ | trung tâm | chi cục | đơn vị | cơ quan | bộ phận |
    xã | phường | thôn | bản
  `),
);

/** Persons after whom streets, wards and schools are called: a bare name among units is more likely such a place. */
export const OTHERS_CALLED_SO = new Set(
  phrases(`
    trần hưng đạo | lê hồng phong | hoàng văn thụ | nguyễn văn cừ | nguyễn thị minh khai | phan bội châu | lý tự trọng |
    lý thường kiệt | phan chu trinh | phan châu trinh | hoàng hoa thám | phan đình phùng | đinh tiên hoàng | ngô gia tự |
    lý thái tổ | lê thánh tông | trần nhân tông | nguyễn đình chiểu | phạm ngũ lão | phạm ngọc thạch | nguyễn viết xuân |
    lê văn tám | nguyễn bá ngọc | phan văn trị | đinh bộ lĩnh | mạc đĩnh chi | chu văn an | nguyễn văn trỗi | võ thị sáu |
    lê quý đôn | hoàng quốc việt | nguyễn chí thanh | phạm văn đồng | võ nguyên giáp | cao bá quát | nguyễn công trứ
  `),
);

/** Headers that speak of people. */
export const PEOPLE = phrases(`
  người | cán bộ | công chức | viên chức | chuyên viên | nhân viên | họ tên | họ và tên | đồng chí
`);

/** Headers that speak of bodies, be it beside people. */
export const BODIES = phrases(`
  đơn vị | cơ quan | phòng | ban | bộ phận | tổ chức | địa phương | sở | xã | phường
`);

/** Who only looks on is given nothing to do. */
export const LOOKING_ON = phrases(`theo dõi | đôn đốc | giám sát | kiểm tra | thẩm định | chỉ đạo`);
