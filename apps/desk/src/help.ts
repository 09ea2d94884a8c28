import type {Translate} from '@duizhao/locale'
import stringWidth from 'string-width'
import type {Command} from './command.ts'

/**
 * Help for the program as a whole.
 *
 * @param names - names of all commands
 * @param translate - words of the namespace `desk`
 * @returns text with a final line break
 */
export function generalHelp(names: readonly string[], translate: Translate): string {
  const summaries = names.map((name) => [`duizhao ${name}`, translate(`${name}.summary`)] as const)
  const options = ['help', 'ui', 'version'].map((name) => [`--${name}`, translate(`common.${name}`)] as const)
  return [
    translate('help.about'),
    '',
    translate('help.commands'),
    ...columns(summaries),
    '',
    translate('help.options'),
    ...columns(options),
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
export function commandHelp(name: string, command: Command, translate: Translate): string {
  const options = Object.entries(command.options).map(([option, {type, values}]) => {
    const value = values?.join('|') ?? translate('help.value')
    return [
      type === 'boolean' ? `--${option}` : `--${option} ${value}`,
      translate(`${name}.option.${option}`),
    ] as const
  })
  const shared = ['help', 'ui'].map((option) => [`--${option}`, translate(`common.${option}`)] as const)
  return [
    `${translate('help.usage')} duizhao ${name} ${translate(`${name}.usage`)}`,
    '',
    translate(`${name}.description`),
    '',
    translate('help.options'),
    ...columns([...options, ...shared]),
    '',
  ].join('\n')
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => stringWidth(left)))
  return rows.map(([left, right]) => `  ${left}${' '.repeat(width - stringWidth(left))}  ${right}`)
}
