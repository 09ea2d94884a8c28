import type {Translate} from '@duizhao/locale'
import stringWidth from 'string-width'
import type {OptionSpecifications} from './arguments/parse-arguments.ts'
import {type Command, commonOptions} from './command.ts'

/**
 * Help for the program as a whole.
 *
 * @param names - names of all commands
 * @param translate - words of the namespace `desk`
 * @returns text with a final line break
 */
export function generalHelp(names: readonly string[], translate: Translate): string {
  return [
    translate('help.about'),
    '',
    translate('help.commands'),
    ...columns(names.map((name) => [`duizhao ${name}`, translate(`${name}.summary`)])),
    '',
    translate('help.options'),
    ...columns(describeOptions({...commonOptions, version: {type: 'boolean'}}, 'common', translate)),
    '',
    translate('help.more'),
    '',
  ].join('\n')
}

/**
 * Help for one command.
 *
 * @param name - its name
 * @param command - the command
 * @param translate - words of the namespace `desk`
 * @returns text with a final line break
 */
export function commandHelp(name: string, {options}: Command, translate: Translate): string {
  return [
    translate('help.usage', {call: `duizhao ${name} ${translate(`${name}.usage`)}`}),
    '',
    translate(`${name}.description`),
    '',
    translate('help.options'),
    ...columns([
      ...describeOptions(options, `${name}.option`, translate),
      ...describeOptions(commonOptions, 'common', translate),
    ]),
    '',
  ].join('\n')
}

type Row = readonly [left: string, right: string]

function describeOptions(options: OptionSpecifications, key: string, translate: Translate): Row[] {
  return Object.entries(options).map(([name, {type, values}]) => {
    const value = type === 'boolean' ? '' : ` ${values?.join('|') ?? translate('help.value')}`
    return [`--${name}${value}`, translate(`${key}.${name}`)]
  })
}

function columns(rows: readonly Row[]): string[] {
  const width = Math.max(...rows.map(([left]) => stringWidth(left)))
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - stringWidth(left))}  ${right}`)
}
