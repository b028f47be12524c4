import { Button, Text } from '@fluentui/react-components';
import { type ComponentType, type ReactElement, useState } from 'react';
import type { Bilingual } from '../../language/bilingual';
import { useWords } from '../session/useSession';

const NOT_LOADED: Bilingual = {
  vi: 'Chưa tải được phần này. Hãy kiểm tra đường mạng tới máy chủ của Năm Rõ rồi bấm lại.',
  en: 'This part could not be loaded. Check the way to the server of Năm Rõ and press again.',
};

interface Props {
  label: string;
  icon: ReactElement;
  /** Fetches the part. */
  load(): Promise<ComponentType>;
}

/** A part of the pane that comes when it is first asked for, under the button that opens and closes it. */
export function Later({ label, icon, load }: Props) {
  const say = useWords();
  const [Part, setPart] = useState<ComponentType | null>(null);
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const press = () => {
    setOpen(!open || failed);
    setFailed(false);
    if (!Part)
      load().then(
        (loaded) => setPart(() => loaded),
        () => setFailed(true),
      );
  };
  return (
    <>
      <Button icon={icon} aria-expanded={open && !failed} onClick={press}>
        {label}
      </Button>
      {failed && <Text role="alert">{say(NOT_LOADED)}</Text>}
      {open && Part && <Part />}
    </>
  );
}
