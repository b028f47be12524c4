import { Apart, apartFromLetters } from '../../language/apart';
import { Gate } from '../../language/gate';
import { fold } from '../../language/text';

/** One way to write a term: how it is shown, and what finds it. */
interface Form {
  shown: string;
  /** The words as shown stand in every text that the pattern fits. */
  gate: Gate;
  pattern: Apart;
}

const word = (shown: string, source = shown): Form => ({
  shown,
  gate: new Gate([fold(shown)]),
  pattern: new Apart('\\p{L}\\d/.\\-', new RegExp(`(?:${source})(?![\\p{L}\\d/-])`, 'u')),
});

/**
 * Terms that plans write in several ways, none of them wrong by itself. Only what is surely one and the same thing: "Cổng thông tin" is no
 * "Trang thông tin", "CCVC" leaves the cadres out that "CBCCVC" names.
 */
export const TERMS: readonly Form[][] = [
  [word('Website', '[Ww]ebsite'), word('Trang thông tin điện tử', '[Tt]rang [Tt]hông tin điện tử')],
  [word('VBQPPL'), word('văn bản QPPL', '[Vv]ăn bản QPPL')],
  [
    word('UBND tỉnh'),
    word('Ủy ban nhân dân tỉnh', '(?:Ủy|Uỷ) ban nhân dân tỉnh'),
    // It names no level: whose committee, nobody can tell.
    word('UBND', 'UBND(?! *(?:tỉnh|thành|huyện|quận|thị|xã|phường|cấp|các|đặc|\\p{Lu}))'),
  ],
  [word('KH&CN'), word('KHCN')],
  [
    word('Trung tâm Phục vụ hành chính công', '[Tt]rung tâm [Pp]hục vụ hành chính công'),
    word('Trung tâm PVHCC', '[Tt]rung tâm PVHCC'),
    word('Trung tâm HCC', '[Tt]rung tâm HCC'),
  ],
  [
    word('Cổng Dịch vụ công quốc gia', '[Cc]ổng [Dd]ịch vụ công [Qq]uốc gia'),
    word('Cổng DVC quốc gia', '[Cc]ổng DVC [Qq]uốc gia'),
    word('Cổng DVC', '[Cc]ổng DVC(?! [Qq]uốc)'),
  ],
  [word('DVCTT'), word('DVHCCTT')],
  [
    word('thi hành pháp luật', 'theo dõi(?: tình hình)? thi hành pháp luật'),
    word('thực thi pháp luật', 'theo dõi thực thi pháp luật'),
  ],
  [word('tỷ lệ', '[Tt]ỷ lệ'), word('tỉ lệ', '[Tt]ỉ lệ')],
  [word('của Sở'), word('của sở', 'của sở(?!,)')],
  [word('QĐ', 'QĐ(?! *số)'), word('Quyết định', '[Qq]uyết định(?! số)(?= |[.,;)\\n]|$)')],
];

/** Names whose capitals differ from place to place. */
export const CAPITALS_VARY: readonly { gate: Gate; pattern: Apart }[] = [
  'bộ phận một cửa',
  'trung tâm hành chính công',
  'trung tâm phục vụ hành chính công',
  'trung tâm pvhc công',
  'chủ tịch ubnd',
  'chính quyền điện tử',
].map((name) => ({ gate: new Gate([name]), pattern: apartFromLetters(new RegExp(`${name}(?!\\p{L})`, 'iu')) }));
