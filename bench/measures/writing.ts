import { unzipSync } from 'fflate';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { AS_OF } from './steps';
import { timed } from './result';

const MARK = (host: Host) => mark(host, { asOf: AS_OF, writtenAt: WRITTEN_AT, language: 'vi' });
const SUMMARISE = (host: Host) => summarise(host, { asOf: AS_OF, writtenAt: WRITTEN_AT });

/** What is done to a workbook, from its bytes to new bytes: reading, inspecting, writing, packing. */
export const WRITINGS: Record<string, ((host: Host) => Promise<unknown>)[]> = {
  mark: [MARK],
  summarise: [SUMMARISE],
  'mark, summarise': [MARK, SUMMARISE],
};

type Host = Awaited<ReturnType<typeof openWorkbook>>;
const WRITTEN_AT = `${AS_OF}T08:00`;

export async function timeWriting(
  what: string,
  bytes: Uint8Array,
): Promise<{ seconds: number; tally: Record<string, number> }> {
  const { seconds, value: written } = await timed(async () => {
    const host = await openWorkbook(bytes);
    for (const act of WRITINGS[what]!) await act(host);
    return host.bytes();
  });
  return { seconds, tally: { unpacked: unpackedSize(bytes), written: written.length } };
}

/** How large the parts of the file are, read from its directory alone. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  unzipSync(bytes, { filter: ({ originalSize }) => ((size += originalSize), false) });
  return size;
}
