import { isLetter } from './isLetter';

/** Goes through the words of a text from left to right: runs of letters, each for itself. */
export function eachWord(text: string, take: (word: string) => void): void {
  let from = -1;
  for (let at = 0; at <= text.length; at++) {
    if (isLetter(text.charCodeAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0) {
      take(text.slice(from, at));
      from = -1;
    }
  }
}
