import type { Block, Paragraph, WordTable } from './story';

/** The paragraphs of blocks, those of tables within them too. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** The text of a cell: a line for each paragraph that says something, and for each row of a table within it. */
export function textOfBlocks(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : rowsOf(block)));
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

const rowsOf = ({ rows }: WordTable): string[] =>
  rows.map(({ cells }) =>
    cells
      .map(({ blocks }) => textOfBlocks(blocks))
      .filter((text) => text !== '')
      .join(' '),
  );

/** How a cell looks: bold or italic where nearly all its words are, centred where its first paragraph is. */
export function lookOfBlocks(blocks: readonly Block[]): { bold: boolean; italic: boolean; centred: boolean } {
  const said = paragraphsIn(blocks).filter(({ text }) => text !== '');
  const share = (what: 'bold' | 'italic') => {
    const all = said.reduce((sum, { text }) => sum + text.length, 0);
    const those = said.reduce((sum, one) => sum + (one[what] ? one.text.length : 0), 0);
    return all > 0 && those >= all * 0.9;
  };
  return { bold: share('bold'), italic: share('italic'), centred: said[0]?.centred ?? false };
}
