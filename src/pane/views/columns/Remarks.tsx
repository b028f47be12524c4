import { Link, makeStyles, Text } from '@fluentui/react-components';
import { useSession, useWords } from '../../session/useSession';
import { COLUMNS } from './columnWords';
import type { Place, Remark } from './readingRemarks';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '8px' },
  places: { display: 'flex', flexWrap: 'wrap', columnGap: '10px' },
});

/** More places than these are counted, not listed. */
const LISTED = 6;

/** What the reading noticed, with links to where. */
export function Remarks({ remarks }: { remarks: Remark[] }) {
  const say = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {remarks.map(({ kind, words, values, places }) => (
        <li key={kind}>
          <Text>{say(words, values)}</Text>
          {places.length > 0 && (
            <div className={styles.places}>
              {places.slice(0, LISTED).map((place, i) => (
                <PlaceLink key={i} place={place} />
              ))}
              {places.length > LISTED && <Text>{say(COLUMNS.others, { n: places.length - LISTED })}</Text>}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function PlaceLink({ place }: { place: Place }) {
  const session = useSession();
  const say = useWords();
  const at = 'at' in place ? place.at : `A${place.row}`;
  return (
    <Link as="button" onClick={() => void session.select(at)}>
      {'at' in place ? say(COLUMNS.cell, { at }) : say(COLUMNS.row, { row: place.row })}
    </Link>
  );
}
