/** What Google says when a call does not come to the script, and what it mostly means. */
const WORDS: [RegExp, string][] = [
  [
    /PERMISSION_DENIED|permission/i,
    'Google không cho chạy tiện ích. Thường là do trình duyệt đang đăng nhập nhiều tài khoản Google: hãy mở tệp trong một cửa sổ ẩn danh, chỉ đăng nhập tài khoản có quyền sửa tệp này.',
  ],
  [
    /maximum execution time|timed? ?out|exceeded/i,
    'Google đã ngắt vì chạy quá lâu. Hãy thử lại; nếu vẫn vậy, tách bảng dài thành nhiều tệp.',
  ],
  [/NetworkError|Failed to fetch|connection/i, 'Mất kết nối với Google. Hãy kiểm tra mạng rồi thử lại.'],
];

/** An error of `google.script.run` in words an official can do something with; what is not known keeps its own. */
export function toldInWords(cause: unknown): Error {
  const message = String((cause as { message?: unknown } | null)?.message ?? cause);
  const words = WORDS.find(([pattern]) => pattern.test(message))?.[1];
  return new Error(words === undefined ? message : `${words} (${message})`, { cause });
}
