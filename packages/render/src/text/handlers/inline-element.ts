import {type InlineElement, toText} from '@duizhao/bitext'
import {enclose, type Run} from '../run.ts'
import type {State} from '../state.ts'

const superscripts = new Map(
  [...'0123456789+-=()n'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][index]!]),
)

const subscripts = new Map(
  [...'0123456789+-=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index]!]),
)

/**
 * Indices become the characters that Unicode has for them (`H₂O`, `10⁶`) or else `_` and `^`; keys stand in brackets;
 * the other elements are their content.
 */
export function inlineElement(state: State, node: InlineElement): Run[] {
  const runs = state.phrasing(node.children)
  if (node.tagName === 'kbd') return enclose(runs, '[', ']')
  if (node.tagName === 'sup') return index(node, runs, superscripts, '^')
  if (node.tagName === 'sub') return index(node, runs, subscripts, '_')
  return runs
}

function index(
  node: InlineElement,
  runs: Run[],
  characters: ReadonlyMap<string, string>,
  mark: string,
): Run[] {
  const plain = [...toText(node)]
  if (plain.every((character) => characters.has(character))) {
    return [{text: plain.map((character) => characters.get(character)!).join(''), kept: true, glued: true}]
  }
  const [first, ...rest] = plain.length > 1 ? enclose(runs, `${mark}(`, ')') : enclose(runs, mark, '')
  return first ? [{...first, glued: true}, ...rest] : []
}
