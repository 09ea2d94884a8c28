import type {Range} from '@duizhao/bitext'
import {isHan} from '../fold.ts'

/** Fewer characters (大学, 公司) are a common noun. */
const shortest = 3

/** What may stand right before a name without being part of it. */
const leaders = new Set('的在与和及或是为到从向对由被把让使以比跟同于自入进赴往离据该本此整全')

/**
 * Finds the last part of a name where it stands for all of it: 大湾区 for 粤港澳大湾区. Before it nothing may stand that
 * makes another name of it (旧金山湾区).
 *
 * @param name - a folded name
 * @param text - a folded sentence
 * @returns ranges of UTF-16 offsets in the sentence
 */
export function findAbridged(name: string, text: string): Range[] {
  const ranges: Range[] = []
  for (let cut = 1; cut <= name.length - shortest; cut++) {
    if (!isHan(name[cut])) continue
    const part = name.slice(cut)
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
      const before = text[at - 1]
      if (!isHan(before) || leaders.has(before!)) ranges.push([at, at + part.length])
    }
  }
  return ranges
}
