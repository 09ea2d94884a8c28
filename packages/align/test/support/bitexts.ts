import fc from 'fast-check'

/** Sentences with their translations, each unlike the others. */
const pairs: readonly (readonly [zh: string, en: string])[] = [
  ['图书馆今天早上八点开门。', 'The library opened at eight this morning.'],
  ['他把那本旧书还给了老师。', 'He returned the old book to his teacher.'],
  ['昨天夜里下了一场大雪。', 'It snowed heavily last night.'],
  ['“你为什么不早点告诉我？”她问。', '“Why didn’t you tell me earlier?” she asked.'],
  ['工程师们花了三年修建这座桥。', 'The engineers spent three years building this bridge.'],
  ['2024年的利润增长了百分之十二。', 'Profits grew by 12 percent in 2024.'],
  ['医生说病人需要休息两个星期。', 'The doctor said the patient needed two weeks of rest.'],
  ['火车在下一站停了很久！', 'The train stopped for a long time at the next station!'],
  ['农民在山谷里种苹果和梨。', 'Farmers grow apples and pears in the valley.'],
  ['政府宣布了新的环境政策。', 'The government announced a new environmental policy.'],
  ['孩子们在花园里追一只白猫。', 'The children chased a white cat in the garden.'],
  ['这台机器每小时能翻译一万个词。', 'This machine can translate ten thousand words an hour.'],
  ['音乐会的门票已经卖完了。', 'Tickets for the concert are already sold out.'],
  ['科学家发现了一颗新的行星。', 'Scientists have discovered a new planet.'],
  ['王秋月从上海写了一封长信。', 'Wang Qiuyue wrote a long letter from Shanghai.'],
  ['河水慢慢流进大海。', 'The river flows slowly into the sea.'],
]

/** What becomes of a pair of sentences in the two halves. */
type Fate = 'paired' | 'only-zh' | 'only-en' | 'merged'

/** A text and how it answers its translation. */
export interface Bitext {
  zh: string[]
  en: string[]
  /** Indexes of sentences that answer one another. */
  links: [zh: number[], en: number[]][]
}

const fate = fc.oneof(
  {weight: 12, arbitrary: fc.constant<Fate>('paired')},
  {weight: 2, arbitrary: fc.constant<Fate>('merged')},
  {weight: 1, arbitrary: fc.constantFrom<Fate>('only-zh', 'only-en')},
)

/** Texts of known sentences in any order, some left out on one side, some two of which share a Chinese sentence. */
export const bitexts: fc.Arbitrary<Bitext> = fc
  .tuple(
    fc.shuffledSubarray(pairs as (typeof pairs)[number][], {minLength: 6}),
    fc.array(fate, {minLength: pairs.length, maxLength: pairs.length}),
  )
  .map(([chosen, fates]) => {
    const bitext: Bitext = {zh: [], en: [], links: []}
    chosen.forEach(([zh, en], index) => {
      const last = bitext.links.at(-1)
      if (fates[index] === 'merged' && last?.[0].length === 1 && last[1].length === 1) {
        bitext.zh[last[0][0]!] += zh
        last[1].push(bitext.en.push(en) - 1)
      } else {
        bitext.links.push([
          fates[index] === 'only-en' ? [] : [bitext.zh.push(zh) - 1],
          fates[index] === 'only-zh' ? [] : [bitext.en.push(en) - 1],
        ])
      }
    })
    return bitext
  })

/**
 * Lax F1: a bead is right if it shares a pair with a right one (Thompson & Koehn 2019).
 *
 * @param gold - the right beads
 * @param found - those to judge
 * @returns the harmonic mean of precision and recall; beads with an empty side do not count
 */
export function laxF1(gold: Bitext['links'], found: Bitext['links']): number {
  const [precision, recall] = [shareRight(found, gold), shareRight(gold, found)]
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function shareRight(judged: Bitext['links'], reference: Bitext['links']): number {
  const answers = new Set(reference.flatMap(([zh, en]) => zh.flatMap((i) => en.map((j) => `${i}:${j}`))))
  const paired = judged.filter(([zh, en]) => zh.length > 0 && en.length > 0)
  const right = paired.filter(([zh, en]) => zh.some((i) => en.some((j) => answers.has(`${i}:${j}`))))
  return paired.length === 0 ? 1 : right.length / paired.length
}
