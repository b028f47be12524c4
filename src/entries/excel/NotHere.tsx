import { Link, MessageBar, MessageBarBody, Text } from '@fluentui/react-components';
import type { Bilingual } from '../../language/bilingual';

/** Why the pane cannot work here; the page on the web does the same everywhere. */
const WORDS: Record<'too-old' | 'no-excel', Bilingual> = {
  'too-old': {
    vi: 'Bản Excel trên máy này đã cũ nên chưa chạy được Năm Rõ ngay trong Excel (cần Office 2021, Microsoft 365 hoặc Excel trên web). Anh/chị vẫn dùng được đầy đủ trên trang web, không cần cài đặt; tệp không bị gửi đi đâu:',
    en: 'This version of Excel is too old for the add-in (it needs Office 2021, Microsoft 365 or Excel on the web). The web page does the same, without installing anything; the file is sent nowhere.',
  },
  'no-excel': {
    vi: 'Trang này là khung bên phải của Năm Rõ trong Excel. Ngoài Excel, hãy dùng trang web; tệp không bị gửi đi đâu:',
    en: 'This page is the pane of Năm Rõ inside Excel. Outside Excel use the web page; the file is sent nowhere.',
  },
};

export function NotHere({ reason, web }: { reason: keyof typeof WORDS; web: string }) {
  const { vi, en } = WORDS[reason];
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>
        <p>{vi}</p>
        <p>
          <Link href={web} target="_blank" rel="noreferrer" inline>
            {web}
          </Link>
        </p>
        <Text as="p" lang="en">
          {en}
        </Text>
      </MessageBarBody>
    </MessageBar>
  );
}
