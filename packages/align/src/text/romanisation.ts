/** Wade–Giles initials that differ from pinyin. */
const initials: readonly (readonly [RegExp, string])[] = [
  [/^zh/, 'ch'],
  [/^ch/, 'ch'],
  [/^j/, 'ch'],
  [/^q/, 'ch'],
  [/^x/, 'hs'],
  [/^z(?!h)/, 'ts'],
  [/^c(?!h)/, 'ts'],
  [/^b/, 'p'],
  [/^d/, 't'],
  [/^g/, 'k'],
  [/^r/, 'j'],
]

/** Syllables that Wade–Giles spells as a whole. */
const whole: ReadonlyMap<string, readonly string[]> = new Map([
  ['zhi', ['chih']],
  ['chi', ['chih']],
  ['shi', ['shih']],
  ['ri', ['jih']],
  ['zi', ['tzu']],
  ['ci', ['tzu']],
  ['si', ['szu', 'ssu']],
  ['er', ['erh']],
  ['he', ['ho']],
  ['ke', ['ko']],
  ['ge', ['ko']],
  ['e', ['o']],
  ['ye', ['yeh']],
  ['you', ['yu']],
  ['yi', ['i', 'yi']],
  ['yan', ['yen']],
  ['hui', ['hui', 'huei']],
  ['gui', ['kuei']],
  ['kui', ['kuei']],
  ['wei', ['wei']],
])

/** Wade–Giles finals that differ from pinyin, tried on what the initials leave. */
const finals: readonly (readonly [RegExp, string])[] = [
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/ie$/, 'ieh'],
  [/ue$/, 'ueh'],
  [/(?<=^(?:d|t|n|l|zh|ch|sh|r|z|c|s))uo$/, 'o'],
  [/(?<=^(?:zh|ch|sh|r|z|c|s|d|t|n|l))e$/, 'eh'],
  [/(?<=^[jqx])iu$/, 'iu'],
]

const known = new Map<string, readonly string[]>()

/**
 * How a syllable of pinyin is written in names: pinyin itself, and Wade–Giles without its apostrophes.
 *
 * @param syllable - pinyin without a tone, `v` for ü
 * @returns its spellings in lower case; remembered, since Chinese has few syllables
 */
export function spellingsOf(syllable: string): readonly string[] {
  let spellings = known.get(syllable)
  if (!spellings) {
    spellings = spell(syllable)
    known.set(syllable, spellings)
  }
  return spellings
}

function spell(syllable: string): string[] {
  const spellings = new Set([syllable.replace('v', 'u'), ...(whole.get(syllable) ?? [])])
  let base = syllable.replace('v', 'u')
  for (const [pattern, spelling] of finals) {
    if (pattern.test(base)) {
      base = base.replace(pattern, spelling)
      break
    }
  }
  // Wade–Giles writes the vowel of j, q, x before u with a diaeresis, which names lose.
  for (const stem of new Set([base, base.replace(/eh$/, 'e')])) {
    const rule = initials.find(([pattern]) => pattern.test(stem))
    spellings.add(rule ? stem.replace(rule[0], rule[1]) : stem)
  }
  if (/^gu(?!i)/.test(syllable)) spellings.add(`k${syllable.slice(1)}`)
  return [...spellings]
}
