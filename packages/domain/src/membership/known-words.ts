/** Words that alone tell two seats apart. Both names must have the same ones to be called similar. */
const distinguishing = wordSet(`
  north south east west northern southern eastern western northeast northwest southeast southwest
  central mid upper lower inner outer urban rural
  nurse doctor gp midwife consultant paediatrician designated named lead deputy vice chair acting assistant
  adult adults children childrens child young male female men women boys girls
  primary secondary special independent maintained first middle junior infant nursery
  i ii iii iv one two three four five six seven eight nine ten
`);

/** Real names one or two letters apart, which must never pass for a slip of the keyboard. */
const lookAlikes = wordSet(`
  hertfordshire herefordshire bedfordshire bradford bedford stafford stratford salford telford trafford watford
  romford dartford retford oldham oldbury newham lewisham derby denby corby rugby selby ashton aston alston
  barnet burnley barnsley harrow jarrow barrow barton burton norton sutton luton walton walsall wallsend
  wirral bolton boston preston weston easton paston melton milton merton morton moreton hilton wilton
  dorset somerset surrey bury newbury newark newport stockport southport gosport bridport
  cheshire wiltshire hampshire berkshire yorkshire lancashire staffordshire oxfordshire shropshire
  essex sussex wessex kent gwent bath bucks beds
  health heath
`);

const generic = wordSet('nhs foundation trust ltd limited plc cic uk group');

const sameWords: Record<string, string> = {
  staffs: 'staffordshire',
  lancs: 'lancashire',
  yorks: 'yorkshire',
  notts: 'nottinghamshire',
  derbys: 'derbyshire',
  leics: 'leicestershire',
  northants: 'northamptonshire',
  lincs: 'lincolnshire',
  cambs: 'cambridgeshire',
  herts: 'hertfordshire',
  glos: 'gloucestershire',
  wilts: 'wiltshire',
  hants: 'hampshire',
  warks: 'warwickshire',
  worcs: 'worcestershire',
  oxon: 'oxfordshire',
  healthcare: 'health',
  headteachers: 'headteacher',
};

export function isDistinguishing(word: string): boolean {
  return distinguishing.has(word) || /\d/.test(word);
}

/** A real word that never counts as another one misspelt. */
export function isRealWord(word: string): boolean {
  return lookAlikes.has(word) || isDistinguishing(word);
}

/** How much a word says about which agency it is: "NHS" and "Trust" say little. */
export function wordWeight(word: string): number {
  return generic.has(word) ? 1 : 4;
}

/** One spelling for words that are the same in names: "Staffs" is "Staffordshire". */
export function sameWord(word: string): string {
  return Object.hasOwn(sameWords, word) ? (sameWords[word] ?? word) : word;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
