import { Button, makeStyles, Text, Textarea } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Language } from '../../language/bilingual';
import { SUPPORT } from './supportWords';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'start', gap: '4px', marginTop: '6px' },
  text: { width: '100%' },
});

interface CopyDetailsProps {
  /** What is copied. */
  details(): string;
  language: Language;
}

/** Puts the details of an error among what can be pasted; where that is not allowed, shows them selected. */
export function CopyDetails({ details, language }: CopyDetailsProps) {
  const styles = useStyles();
  const [done, setDone] = useState<'copied' | 'byHand' | null>(null);
  const copy = async () => setDone((await copied(details())) ? 'copied' : 'byHand');
  return (
    <div className={styles.box}>
      <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
        {SUPPORT.copy[language]}
      </Button>
      {done && (
        <Text size={200} role="status">
          {SUPPORT[done][language]}
        </Text>
      )}
      {done === 'byHand' && (
        <Textarea
          className={styles.text}
          readOnly
          rows={6}
          value={details()}
          aria-label={SUPPORT.details[language]}
          textarea={{ ref: (element: HTMLTextAreaElement | null) => element?.select() }}
          onFocus={({ target }) => target.select()}
        />
      )}
    </div>
  );
}

/** Without a clipboard (an old web view, a frame that is not allowed one) the way of before is tried. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copiedBySelection(text);
  }
}

function copiedBySelection(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.setAttribute('aria-hidden', 'true');
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
