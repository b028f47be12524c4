/** The beginnings a Vietnamese syllable may have; the empty one is the last. */
const ONSETS = 'ngh ng nh gh gi kh ch ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ').concat('');

/** The rest of the syllable without its tone, a row for each main vowel. */
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay',
    'ăc ăm ăn ăng ăp ăt',
    'âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et',
    'ê êch êm ên êng ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'y ych yn ynh yt yêm yên yêng yêt yêu',
    'o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăn oăng oăt oe oen oeo oet',
    'ô ôc ôi ôm ôn ông ôp ôt',
    'ơ ơi ơm ơn ơp ơt',
    'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uơ uy uya uych uynh uyp uyt uyu uyên uyêt',
    'uôc uôi uôm uôn uông uôt',
    'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  ]
    .join(' ')
    .split(' '),
);

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A tone's place is on a vowel: ñ is n with a tilde, which is no tone. */
const MISPLACED_TONE = /[^aeiouy\u0302\u0306\u031B][\u0300\u0301\u0303\u0309\u0323]/;
/** A syllable that ends in a stop has the tone sắc or nặng. */
const STOPPED = /(?:c|ch|p|t)$/;

/** True for one Vietnamese syllable, in any case and with its tone on either letter ("hoà", "hòa"); "tôt" and "clé" are none. */
export function isSyllable(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONE) ?? [];
  const plain = parts.replace(TONE, '').normalize('NFC');
  if (tones.length > 1 || MISPLACED_TONE.test(parts)) return false;
  if (STOPPED.test(plain) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  return ONSETS.some((onset) => plain.startsWith(onset) && RIMES.has(plain.slice(onset.length)));
}
