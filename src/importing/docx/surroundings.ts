import type { LettersByFont } from './lettersByFont';
import type { ListCounter } from './numbering/listCounter';
import type { ThemeFonts } from './runLook';
import type { WordStyles } from './styles';

/** What a document's text shows by. */
export interface Surroundings {
  styles: WordStyles;
  counter: ListCounter;
  theme: ThemeFonts;
  letters: LettersByFont;
}
