import os from 'node:os';
import { type Bilingual, fill, type Language } from '../../language/bilingual';

const LACKING_RIGHT: Bilingual = {
  vi: 'tài khoản đang dùng chưa có quyền, hoặc tệp đang bị chương trình khác khóa. Hãy đóng tệp ở chương trình khác, hoặc xin quyền với tệp và thư mục đó.',
  en: 'this account has no right to it, or another program has locked it. Close it elsewhere, or ask for the right to the file and its folder.',
};
const IN_USE: Bilingual = {
  vi: 'tệp đang được chương trình khác dùng. Hãy đóng tệp đó rồi chạy lại.',
  en: 'it is in use by another program. Close it there and run this again.',
};
const FULL: Bilingual = {
  vi: 'ổ đĩa đã đầy hoặc đã hết dung lượng được cấp. Hãy giải phóng chỗ trống, hoặc chọn ổ đĩa khác, rồi chạy lại.',
  en: 'the disk is full, or the room allowed is used up. Make room or choose another disk, and run this again.',
};
const BUSY_MACHINE: Bilingual = {
  vi: 'máy đang mở quá nhiều tệp cùng lúc. Hãy đóng bớt chương trình, hoặc chạy với ít tệp hơn.',
  en: 'the machine has too many files open. Close some programs, or name fewer files at once.',
};
const DISK_FAULT: Bilingual = {
  vi: 'ổ đĩa hoặc thẻ nhớ báo lỗi khi đọc, ghi. Hãy kiểm tra ổ đĩa, chép tệp sang ổ khác rồi thử lại.',
  en: 'the disk reports a fault in reading or writing. Check the disk, copy the file to another one, and try again.',
};
const GONE_AWAY: Bilingual = {
  vi: 'ổ đĩa mạng hoặc thiết bị chứa tệp không trả lời. Hãy kiểm tra kết nối, hoặc chép tệp về máy, rồi thử lại.',
  en: 'the network drive or device that holds it does not answer. Check the connection, or copy the file to this machine, and try again.',
};
const NOT_A_FILE: Bilingual = {
  vi: 'đây không phải là tệp thường (có thể là thiết bị hoặc đường ống). Hãy chọn một tệp khác.',
  en: 'it is no common file (a device or a pipe, it may be). Choose another file.',
};
const BAD_NAME: Bilingual = {
  vi: 'tên tệp có ký tự mà hệ thống không nhận. Hãy đổi tên tệp rồi chạy lại.',
  en: 'its name has signs that the system does not take. Rename it and run this again.',
};
const NOT_ABLE: Bilingual = {
  vi: 'ổ đĩa này không làm được việc đó. Hãy chọn thư mục ở ổ đĩa khác.',
  en: 'this disk cannot do that. Choose a folder on another disk.',
};
const AGAIN: Bilingual = {
  vi: 'hệ thống đang bận nên bỏ dở việc này. Hãy chạy lại.',
  en: 'the system was busy and broke this off. Run it again.',
};

/** Why the system did not do what was asked of a file, and what to do, by its own code. Each goes on after a colon. */
export const SYSTEM_WORDS: Record<string, Bilingual> = {
  EACCES: LACKING_RIGHT,
  EPERM: LACKING_RIGHT,
  ENOENT: {
    vi: 'không có tệp hoặc thư mục nào tên như vậy. Hãy kiểm tra lại tên và thư mục.',
    en: 'there is no file or folder of that name. Check its name and folder.',
  },
  ENOTDIR: {
    vi: 'một phần của đường dẫn là tệp chứ không phải thư mục. Hãy kiểm tra lại đường dẫn.',
    en: 'a part of its path is a file and not a folder. Check the path.',
  },
  EISDIR: {
    vi: 'đây là một thư mục, không phải tệp. Hãy ghi thêm tên tệp.',
    en: 'it is a folder and not a file. Add the name of a file.',
  },
  EEXIST: {
    vi: 'đã có tệp cùng tên. Hãy chọn tên khác.',
    en: 'there is a file of that name already. Choose another name.',
  },
  ENOTEMPTY: {
    vi: 'thư mục cùng tên đã có và không trống. Hãy chọn tên khác.',
    en: 'a folder of that name is there and not empty. Choose another name.',
  },
  EBUSY: IN_USE,
  ETXTBSY: IN_USE,
  EDEADLK: IN_USE,
  ENOLCK: IN_USE,
  EMFILE: BUSY_MACHINE,
  ENFILE: BUSY_MACHINE,
  ENOMEM: {
    vi: 'máy không còn đủ bộ nhớ. Hãy đóng bớt chương trình rồi chạy lại.',
    en: 'the machine is out of memory. Close some programs and run this again.',
  },
  ENOBUFS: {
    vi: 'máy không còn đủ bộ nhớ. Hãy đóng bớt chương trình rồi chạy lại.',
    en: 'the machine is out of memory. Close some programs and run this again.',
  },
  ENOSPC: FULL,
  EDQUOT: FULL,
  EFBIG: {
    vi: 'tệp lớn hơn mức ổ đĩa này cho phép. Hãy chọn ổ đĩa khác.',
    en: 'it is larger than this disk allows. Choose another disk.',
  },
  EOVERFLOW: {
    vi: 'tệp lớn hơn mức hệ thống này đọc được. Hãy tách trang tính có kế hoạch sang một tệp riêng.',
    en: 'it is larger than this system can read. Move the plan’s sheet to a file of its own.',
  },
  ERR_FS_FILE_TOO_LARGE: {
    vi: 'tệp lớn hơn mức đọc được. Hãy tách trang tính có kế hoạch sang một tệp riêng.',
    en: 'it is larger than can be read. Move the plan’s sheet to a file of its own.',
  },
  EROFS: {
    vi: 'ổ đĩa chỉ cho đọc. Hãy chọn thư mục ở ổ đĩa khác.',
    en: 'the disk can only be read. Choose a folder on another disk.',
  },
  ENAMETOOLONG: {
    vi: 'tên tệp hoặc đường dẫn dài quá mức cho phép. Hãy đặt tên ngắn hơn.',
    en: 'its name or path is longer than the system allows. Give it a shorter one.',
  },
  ELOOP: {
    vi: 'đây là liên kết vòng, không dẫn tới tệp nào. Hãy chọn đúng tệp, hoặc xóa liên kết đó.',
    en: 'it is a link that leads round in a circle. Name the file itself, or remove the link.',
  },
  EXDEV: {
    vi: 'nơi ghi tạm và nơi ghi thật nằm ở hai ổ đĩa khác nhau. Hãy chọn thư mục khác.',
    en: 'its place and the one beside it are on two disks. Choose another folder.',
  },
  EMLINK: {
    vi: 'tệp có quá nhiều liên kết. Hãy chọn tên khác.',
    en: 'it has too many links. Choose another name.',
  },
  EIO: DISK_FAULT,
  EBADMSG: DISK_FAULT,
  EBADF: AGAIN,
  EAGAIN: AGAIN,
  EWOULDBLOCK: AGAIN,
  EINTR: AGAIN,
  ECANCELED: AGAIN,
  EALREADY: AGAIN,
  EINPROGRESS: AGAIN,
  ETIMEDOUT: GONE_AWAY,
  ETIME: GONE_AWAY,
  ESTALE: GONE_AWAY,
  ENODEV: GONE_AWAY,
  ENXIO: GONE_AWAY,
  ENOLINK: GONE_AWAY,
  EHOSTDOWN: GONE_AWAY,
  EHOSTUNREACH: GONE_AWAY,
  ENETDOWN: GONE_AWAY,
  ENETUNREACH: GONE_AWAY,
  ENETRESET: GONE_AWAY,
  ECONNABORTED: GONE_AWAY,
  ECONNREFUSED: GONE_AWAY,
  ECONNRESET: GONE_AWAY,
  ENOTCONN: GONE_AWAY,
  ESHUTDOWN: GONE_AWAY,
  ENONET: GONE_AWAY,
  EREMOTEIO: GONE_AWAY,
  EPIPE: {
    vi: 'chương trình nhận kết quả đã đóng. Hãy chạy lại.',
    en: 'the program that took the output has closed. Run this again.',
  },
  ESPIPE: NOT_A_FILE,
  ENOTTY: NOT_A_FILE,
  EFTYPE: NOT_A_FILE,
  ENOTBLK: NOT_A_FILE,
  EILSEQ: BAD_NAME,
  EINVAL: {
    vi: 'hệ thống không nhận tên tệp này, hoặc ổ đĩa không làm được việc đó. Hãy đổi tên tệp hoặc chọn thư mục khác.',
    en: 'the system does not take this name, or the disk cannot do that. Rename the file or choose another folder.',
  },
  ERR_INVALID_ARG_VALUE: BAD_NAME,
  UNKNOWN: {
    vi: 'hệ thống không nói rõ lý do. Nếu tệp nằm trên OneDrive hoặc ổ đĩa mạng, hãy chép về máy rồi thử lại.',
    en: 'the system does not say why. If it is kept on OneDrive or a network drive, copy it to this machine and try again.',
  },
  ENOSYS: NOT_ABLE,
  ENOTSUP: NOT_ABLE,
  EOPNOTSUPP: NOT_ABLE,
};

/** For what stands in no table: the code lets whoever helps find out. */
const OTHER: Bilingual = {
  vi: 'hệ thống báo lỗi {code}. Hãy thử lại, chọn nơi khác, hoặc hỏi người quản trị máy kèm mã lỗi đó.',
  en: 'the system reports {code}. Try again, choose another place, or ask whoever looks after the machine, with that code.',
};

export const systemSentence = (cause: unknown, language: Language): string => {
  const code = systemCode(cause) ?? 'UNKNOWN';
  return fill((Object.hasOwn(SYSTEM_WORDS, code) ? SYSTEM_WORDS[code]! : OTHER)[language], { code });
};

/** The code of an error that the system or Node raised over a file; null of anything else. Node names not every one of the system's: the others go by number. */
export function systemCode(cause: unknown): string | null {
  const { code, errno } = (cause ?? {}) as Partial<NodeJS.ErrnoException>;
  if (typeof code !== 'string') return null;
  if (/^E[A-Z0-9]+$|^UNKNOWN$|^ERR_FS_|^ERR_INVALID_ARG_VALUE$/.test(code)) return code;
  if (!code.startsWith('Unknown system error')) return null;
  const named = Object.entries(os.constants.errno).find(([, number]) => number === -(errno ?? 0));
  return named?.[0] ?? `${code.replace('Unknown system error ', '')}`;
}
