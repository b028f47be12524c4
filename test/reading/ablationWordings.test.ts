import { NONSENSE } from '../../bench/ablation/wordings';
import { wordsSay } from '../../src/reading/header/wordsSay';

test.each(NONSENSE)('“%s” means nothing', (words) => expect(wordsSay([words])).toEqual({}));
test('a word that means something would be noticed', () => expect(wordsSay(['Bìm lịch'])).not.toEqual({}));
