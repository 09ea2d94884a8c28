import type {Code, RootContent} from 'mdast'
import type {Part} from './outline.ts'

/**
 * Shows once what both sides have in common and no language is needed for: the same code, a thematic break.
 *
 * @param part - a part
 * @returns the part, its English left out if it is the same
 */
export function withoutRepetition(part: Part): Part {
  const {zh, en} = part
  const isSame =
    zh.length > 0 && zh.length === en.length && zh.every((block, index) => isSameBlock(block, en[index]!))
  return isSame ? {...part, en: []} : part
}

function isSameBlock(block: RootContent, other: RootContent): boolean {
  if (block.type === 'thematicBreak') return other.type === 'thematicBreak'
  return block.type === 'code' && other.type === 'code' && isSameCode(block, other)
}

function isSameCode(code: Code, other: Code): boolean {
  return code.value === other.value
}
