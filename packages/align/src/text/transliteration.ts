import {narrow} from './names.ts'

/**
 * The characters that usual transliterations spell names of other languages with (Xinhua's tables), by the consonants
 * that they stand for. What a name keeps in Chinese is the order of its consonants, so what is compared is a skeleton
 * of their classes: F is f, v, w; P is b, p; T is d, t; K is g, k; J is j, ch; S is s, z, sh; L is l, r; N is m, n.
 * Voice is not told apart, since transliterations hardly do.
 */
const charactersOf: Readonly<Record<string, string>> = {
  F: '夫弗福富佛法菲费维威韦沃瓦伍',
  FN: '芬凡范万温文旺',
  P: '巴柏贝比伯博布波鲍拜皮佩帕珀普派保彼',
  PN: '本班邦宾彭潘平庞',
  T: '达大戴德蒂迪多杜特塔泰托图提代',
  TN: '丹丁顿登邓坦汤廷滕通东唐敦汀婷',
  K: '盖戈格古卡凯考柯科克库高哥加基奎',
  KN: '甘冈肯坎康根昆贡金',
  H: '哈海赫胡霍华惠',
  HN: '汉亨翰洪',
  J: '贾杰吉奇乔查切恰丘朱哲',
  JN: '詹章琼琴珍',
  S: '斯思史什西希夏谢萨塞沙舍索苏休修茨兹泽佐扎瑟施丝',
  SN: '森山圣辛桑松孙申逊',
  L: '拉莱劳勒雷里利丽罗洛路卢鲁瑞热莉露尔',
  LN: '灵兰朗林伦隆龙琳连莲廉',
  N: '马迈麦梅米密默穆姆玛莫摩纳内尼诺努娜妮奈恩安因英扬',
  NN: '曼蒙明敏南宁农',
  '': '阿艾奥埃厄伊亚欧乌雅耶尤约',
}

/** Characters that other words are made of as well: a name is not made of these alone. */
const ordinary: ReadonlySet<string> = new Set(
  '大东西南明敏本万文里平金安法加多马高路山海龙通思珍布提代图通华什内连考康基达特比波查切保派福富古根英因宁农松孙洪密米林史利科德拉汤雷',
)

/** A skeleton of fewer consonants is shared by too many names. */
const leastConsonants = 3

/** The most characters of a name. */
const mostCharacters = 7

const classesOf: ReadonlyMap<string, string> = new Map(
  Object.entries(charactersOf).flatMap(([classes, characters]) =>
    Array.from(characters, (character) => [character, classes] as const),
  ),
)

/** Transliterated names that a Chinese text may hold. */
export interface TransliterationIndex {
  /**
   * @param text - a Chinese text in simplified characters
   * @param start - where a name may begin
   * @param among - the names to look for
   * @returns for each length in characters that sounds like a name: the names
   */
  at(
    text: string,
    start: number,
    among: ReadonlySet<string>,
  ): readonly (readonly [length: number, names: ReadonlySet<string>])[]
}

const none: ReturnType<TransliterationIndex['at']> = []

/**
 * Indexes names by how they would sound in Chinese.
 *
 * @param names - English names, in lower case, letters alone
 * @returns the index
 */
export function indexTransliterations(names: Iterable<string>): TransliterationIndex {
  const bySkeleton = new Map<string, Set<string>>()
  for (const name of names) {
    for (const skeleton of skeletonsOf(name)) {
      if (skeleton.length < leastConsonants) continue
      const sounding = bySkeleton.get(skeleton)
      if (sounding) sounding.add(name)
      else bySkeleton.set(skeleton, new Set([name]))
    }
  }
  const wanted = (skeleton: string, among: ReadonlySet<string>) => {
    const names = bySkeleton.get(skeleton)
    return names && narrow(names, among)
  }
  return {
    at(text, start, among) {
      if (bySkeleton.size === 0 || !classesOf.has(text[start]!)) return none
      const found: (readonly [number, ReadonlySet<string>])[] = []
      let [full, bare] = ['', '']
      let special = false
      for (let end = start; end < Math.min(text.length, start + mostCharacters); end++) {
        const character = text[end]!
        const classes = classesOf.get(character)
        if (classes === undefined) break
        full = follow(full, classes)
        // 尔 writes an l, or an r that most transliterations leave out.
        if (character !== '尔') bare = follow(bare, classes)
        special ||= !ordinary.has(character)
        if (!special || end === start) continue
        const names = wanted(full, among) ?? wanted(bare, among)
        if (names) found.push([end + 1 - start, names])
      }
      return found
    },
  }
}

const vowel = '-'

/** What letters sound like; of two rules the first that fits. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^kn/, 'N'],
  [/sch|sh/, 'S'],
  [/tch|ch|dg(?=e)/, 'J'],
  [/ph/, 'F'],
  [/(?<!^)gh/, ''],
  [/ck|qu|c(?![eiy])|q|k/, 'K'],
  [/x/, 'KS'],
  [/th|[dt]/, 'T'],
  [/ng(?![aeiou])|[mn]/, 'N'],
  [/[csz]/, 'S'],
  [/j|g(?=[eiy])/, 'J'],
  [/g/, 'K'],
  [/[bp]/, 'P'],
  [/[fv]|w(?=[aeiouy])/, 'F'],
  [/l|r(?=[aeiouy])/, 'L'],
  [/h(?=[aeiouy])/, 'H'],
  [/[aeiouy]+/, vowel],
  [/./, ''],
]

const spellingPattern = new RegExp(spellings.map(([{source}]) => `(${source})`).join('|'), 'g')

/**
 * @param name - an English name, in lower case, letters alone
 * @returns the consonants that a transliteration may keep, in classes
 */
export function skeletonsOf(name: string): ReadonlySet<string> {
  const letters = name.normalize('NFD').replace(/\p{M}/gu, '')
  const whole = spell(letters)
  const skeletons = new Set([whole])
  // What Chinese may leave out or hear otherwise: a last d or t, th as s, ch as k, g before e and i as in Gary.
  if (whole.endsWith('T')) skeletons.add(whole.slice(0, -1))
  if (letters.includes('th')) skeletons.add(spell(letters.replaceAll('th', 's')))
  if (/ch|g/.test(letters)) skeletons.add(spell(letters.replaceAll('ch', 'k').replaceAll('g', 'k')))
  return skeletons
}

function spell(letters: string): string {
  const classes = letters.replace(spellingPattern, (_, ...groups: unknown[]) => {
    const rule = groups.findIndex((group) => group !== undefined)
    return spellings[rule]![1]
  })
  // A consonant that comes again at once is heard once.
  return classes.replace(/([A-Z])\1+/g, '$1').replaceAll(vowel, '')
}

/** A skeleton and what the next character adds: a nasal that two characters share (汉姆) is heard once. */
function follow(skeleton: string, classes: string): string {
  return skeleton.endsWith('N') && classes.startsWith('N') ? skeleton + classes.slice(1) : skeleton + classes
}
