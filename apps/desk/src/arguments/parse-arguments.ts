import {parseArgs} from 'node:util'

/** What an option takes. */
export interface OptionSpecification {
  type: 'boolean' | 'string'
  /** The values that it may have. */
  values?: readonly string[]
}

/** The options of a command, by name. */
export type OptionSpecifications = Readonly<Record<string, OptionSpecification>>

/** A mistake in the use of a command: the key of the sentence that says so, and its values. */
export interface Misuse {
  key: string
  values: Record<string, string>
}

/** Arguments, sorted out. */
export interface Arguments {
  operands: string[]
  /** `true` for a boolean option that was given. */
  options: Record<string, string | true>
}

/**
 * Sorts out the arguments of a command.
 *
 * @param args - the arguments after the command's name
 * @param specifications - the options that it knows
 * @param operands - the least and the greatest number of operands
 * @returns operands and options, or what is wrong with them
 */
export function parseArguments(
  args: readonly string[],
  specifications: OptionSpecifications,
  [least, most]: readonly [number, number],
): Arguments | {misuse: Misuse} {
  const options = Object.fromEntries(Object.entries(specifications).map(([name, {type}]) => [name, {type}]))
  const {tokens} = parseArgs({args: [...args], options, strict: false, tokens: true})
  const found: Arguments = {operands: [], options: {}}
  for (const token of tokens) {
    if (token.kind === 'positional') found.operands.push(token.value)
    if (token.kind !== 'option') continue
    const specification = Object.hasOwn(specifications, token.name) ? specifications[token.name] : undefined
    const misuse = specification
      ? misuseOfValue(token.rawName, token.value, specification)
      : {key: 'misuse.unknown-option', values: {option: token.rawName}}
    if (misuse) return {misuse}
    found.options[token.name] = token.value ?? true
  }
  const {length} = found.operands
  if (length < least) return {misuse: {key: 'misuse.missing-operand', values: {count: String(least)}}}
  if (length > most) return {misuse: {key: 'misuse.extra-operand', values: {operand: found.operands[most]!}}}
  return found
}

function misuseOfValue(
  option: string,
  value: string | undefined,
  {type, values}: OptionSpecification,
): Misuse | undefined {
  if (type === 'boolean') {
    return value === undefined ? undefined : {key: 'misuse.unexpected-value', values: {option, value}}
  }
  if (value === undefined || value === '') return {key: 'misuse.missing-value', values: {option}}
  if (!values || values.includes(value)) return undefined
  return {key: 'misuse.wrong-value', values: {option, value, allowed: values.join(', ')}}
}
