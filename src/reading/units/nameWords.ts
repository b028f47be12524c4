import { phrases } from '../../language/phrases';

/** Names of bodies, as tables. Small letters, folded (NFC, one tone place). */

/** Bodies that everybody calls by a name without a noun. */
export const OWN_NAMES = phrases(`
    vnpt | viettel | fpt | mobifone | vinaphone | vnpost | evn | điện lực | vtv | vtc | htv | vov | agribank | bidv |
    vietcombank | vietinbank | lđlđ | hlhpn | lhpn | hccb | ttxvn | petrolimex
  `);

/** Fields of work after which rooms and departments are called: two of them in a row are two units, "Phòng Nội vụ, Tư pháp". */
export const SECTORS = phrases(`
    nội vụ | tư pháp | tài chính | kinh tế | y tế | xây dựng | công thương | ngoại vụ | du lịch | nông nghiệp | giáo dục |
    công an | quốc phòng | giáo dục và đào tạo | giáo dục - đào tạo | gd&đt | gdđt | khoa học và công nghệ | kh&cn | khcn |
    nông nghiệp và môi trường | nn&mt | nông nghiệp và phát triển nông thôn | nn&ptnt | nông nghiệp và ptnt |
    tài nguyên và môi trường | tn&mt | kế hoạch và đầu tư | kh&đt | thông tin và truyền thông | tt&tt |
    giao thông vận tải | gtvt | lao động - thương binh và xã hội | lao động, thương binh và xã hội | lđtbxh | lđ-tb&xh |
    văn hóa, thể thao và du lịch | vhtt&dl | vh,tt&dl | vh, tt&dl | văn hóa và thể thao | văn hóa - thể thao |
    dân tộc và tôn giáo | dân tộc | quy hoạch - kiến trúc | tài chính - kế hoạch | kế hoạch - tài chính |
    kế hoạch tài chính | tài chính kế hoạch | tổ chức cán bộ | tổ chức - hành chính | hành chính - tổng hợp |
    hành chính - quản trị | hành chính quản trị | văn hóa - xã hội | văn hóa và thông tin | kinh tế - hạ tầng |
    kinh tế và hạ tầng | quản lý đô thị | đào tạo | kiểm lâm | thủy lợi | thủy sản | chăn nuôi và thú y | phát triển nông thôn |
    trồng trọt và bảo vệ thực vật | văn hóa, khoa học và thông tin | kinh tế, hạ tầng và đô thị | nông dân | phụ nữ |
    cựu chiến binh | người cao tuổi | chữ thập đỏ | khuyến học | liên hiệp phụ nữ |
    nội | ngoại | sản | nhi | dược | mắt | tai mũi họng | răng hàm mặt | khám bệnh | xét nghiệm | chẩn đoán hình ảnh | cấp cứu |
    hồi sức cấp cứu | hồi sức tích cực | truyền nhiễm | y học cổ truyền | đông y | phục hồi chức năng | gây mê hồi sức |
    kiểm soát nhiễm khuẩn | dinh dưỡng | điều dưỡng | nội tổng hợp | ngoại tổng hợp | sản nhi | phụ sản
  `);

/** A noun that may stand once before several of them. */
export const SHARED_NOUNS = phrases(`phòng | sở | bộ | chi cục | vụ | cục | khoa | hội`);

/** A further body that is none by name: "và tổ chức khác có liên quan". */
export const OTHERS = phrases(`tổ chức | cá nhân | đối tượng | bên | hộ gia đình | người dân | lực lượng`);

/** Nouns that stand again where two bodies meet without a sign: "Sở Nội vụ Sở Tư pháp". */
export const REPEATED_NOUNS = phrases(
  `Sở | Phòng | Chi cục | Trung tâm | UBND | Vụ | Cục | Khoa | Chi nhánh | Công an | Hội | Trạm`,
);
