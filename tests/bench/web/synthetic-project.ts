import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {createRandom, pick} from '../check/random.ts'

/** Numbers of the work: paragraphs of four sentences, a heading every thirty. */
const sentencesInParagraph = 4
const paragraphsInSection = 30

/** Words of the sentences, in both languages. The things are the glossary. */
const things = [
  ['渡船', 'ferry'],
  ['石桥', 'stone bridge'],
  ['梯田', 'terrace'],
  ['水车', 'waterwheel'],
  ['磨坊', 'mill'],
  ['学堂', 'schoolhouse'],
  ['驿站', 'post house'],
  ['粮仓', 'granary'],
  ['铁匠铺', 'smithy'],
  ['茶馆', 'teahouse'],
  ['戏台', 'stage'],
  ['码头', 'landing'],
] as const
const people = [
  ['老船工', 'the old boatman'],
  ['教书先生', 'the teacher'],
  ['木匠', 'the carpenter'],
  ['裁缝', 'the tailor'],
  ['邮差', 'the postman'],
  ['县官', 'the magistrate'],
  ['农夫', 'the farmer'],
  ['孩子', 'the child'],
] as const
const times = [
  ['春天', 'In spring'],
  ['夏天', 'In summer'],
  ['秋天', 'In autumn'],
  ['冬天', 'In winter'],
  ['清晨', 'At dawn'],
  ['傍晚', 'At dusk'],
] as const
const deeds = [
  ['修好了', 'repaired'],
  ['画下了', 'drew'],
  ['买下了', 'bought'],
  ['离开了', 'left'],
  ['记住了', 'remembered'],
  ['看守着', 'guarded'],
] as const

/**
 * Writes a project with one long work, whose sentences answer one to one and hold a term each.
 *
 * @param directory - an empty folder
 * @param count - sentences on each side, about
 * @throws errors of the file system
 */
export function writeSyntheticProject(directory: string, count: number): void {
  const random = createRandom(1)
  const zh = ['---\ntitle: 长河\ndate: 2024-06-18\nlang: zh-Hans\n---']
  const en = ['---\ntitle: A Long River\ndate: 2024-06-18\nlang: en\n---']
  for (let paragraph = 0; paragraph * sentencesInParagraph < count; paragraph++) {
    if (paragraph % paragraphsInSection === 0) {
      const chapter = paragraph / paragraphsInSection + 1
      zh.push(`## 第${chapter}章`)
      en.push(`## Chapter ${chapter}`)
    }
    const pairs = Array.from({length: sentencesInParagraph}, () => {
      const [time, person, deed, thing] = [
        pick(random, times),
        pick(random, people),
        pick(random, deeds),
        pick(random, things),
      ]
      const year = 1700 + Math.floor(random() * 200)
      return [
        `${year}年的${time[0]}，${person[0]}${deed[0]}河边的${thing[0]}，后来的人还常常说起这件事。`,
        `${time[1]} of ${year} ${person[1]} ${deed[1]} the ${thing[1]} by the river, and people spoke of it long after.`,
      ] as const
    })
    zh.push(pairs.map(([text]) => text).join(''))
    en.push(pairs.map(([, text]) => text).join(' '))
  }
  const article = join(directory, 'articles', 'long-work')
  mkdirSync(article, {recursive: true})
  writeFileSync(join(article, 'zh.md'), `${zh.join('\n\n')}\n`)
  writeFileSync(join(article, 'en.md'), `${en.join('\n\n')}\n`)
  mkdirSync(join(directory, 'glossary'))
  const terms = things.map(
    ([zhName, enName], index) => `  - id: thing-${index}\n    zh: ${zhName}\n    en: ${enName}`,
  )
  writeFileSync(join(directory, 'glossary', 'things.yaml'), `terms:\n${terms.join('\n')}\n`)
}
