import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { ItemGroup } from '../../../figures/itemGroups';
import { useWords } from '../../session/useSession';
import { type Tile, tileWords } from './model';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(88px, 1fr))', gap: '6px' },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    minWidth: 0,
    padding: '6px 8px',
    borderLeftWidth: '4px',
  },
  number: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  urgent: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  soon: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  done: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  words: { textAlign: 'start' },
});

/** A number a line of the count; a click shows its items. */
export function Tiles({ tiles, onChoose }: { tiles: Tile[]; onChoose(group: ItemGroup): void }) {
  const say = useWords();
  const styles = useStyles();
  const edge: Partial<Record<ItemGroup, string>> = {
    overdue: styles.urgent,
    'due-soon': styles.soon,
    done: styles.done,
  };
  return (
    <div className={styles.tiles}>
      {tiles.map((tile) => {
        const { figure, words } = tileWords(tile);
        const { group } = tile;
        return (
          <Button key={group} className={mergeClasses(styles.tile, edge[group])} onClick={() => onChoose(group)}>
            <Text weight="semibold" className={styles.number}>
              {figure}
            </Text>
            <Text size={200} className={styles.words}>
              {say(words)}
            </Text>
          </Button>
        );
      })}
    </div>
  );
}
