import {existsSync, readdirSync, readFileSync} from 'node:fs'

/** Indexes of zh sentences and of en sentences that answer one another. */
export type Link = readonly [zh: readonly number[], en: readonly number[]]

/** A text with its hand-made alignment. */
export interface GoldText {
  set: string
  name: string
  zh: string[]
  en: string[]
  links: Link[]
}

/** The development sets, which lie beside the repository and are no part of it. */
export const sets = ['mac-dev', 'champollion', 'news-dev'] as const

const root = new URL('../../../../shared/data/align/', import.meta.url)

/**
 * Reads the development sets: `<name>.zh`, `<name>.en` a sentence a line, `<name>.gold` lines `[zh]:[en]`.
 *
 * @returns the texts, set by set; empty where the data is not there
 */
export function readGold(): GoldText[] {
  if (!existsSync(root)) return []
  return sets.flatMap((set) =>
    readdirSync(new URL(`${set}/`, root))
      .filter((file) => file.endsWith('.gold'))
      .sort()
      .map((file) => {
        const name = file.slice(0, -'.gold'.length)
        const lines = (ending: string) =>
          readFileSync(new URL(`${set}/${name}.${ending}`, root), 'utf8')
            .trimEnd()
            .split('\n')
        const links = lines('gold').map(
          (line) => line.split(':').map((list) => JSON.parse(list)) as unknown as Link,
        )
        return {set, name, zh: lines('zh'), en: lines('en'), links}
      }),
  )
}
