import type { Ref } from 'react';

/** What other files than workbooks a plan may come in. */
export const OTHER_FILES = '.docx,.docm,.xls,.xlsb,.ods,.fods,.csv,.tsv,.txt';

interface Props {
  /** Opened by a button that is seen. */
  input: Ref<HTMLInputElement>;
  label: string;
  accept: string;
  multiple?: boolean;
  onFiles(files: File[]): void;
}

/** Lets the user choose files; the same ones can be chosen again. */
export function FileInput({ input, label, accept, multiple = false, onFiles }: Props) {
  return (
    <input
      ref={input}
      type="file"
      accept={accept}
      multiple={multiple}
      hidden
      aria-label={label}
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        target.value = '';
        onFiles(files);
      }}
    />
  );
}
