import {parseSync} from 'oxc-parser'

/**
 * The modules that a source file imports, re-exports from, or loads on demand by a literal name.
 *
 * @param path - name of the file, whose ending tells the language
 * @param source - its text
 * @returns module specifiers in order of appearance
 */
export function importsOf(path: string, source: string): string[] {
  const {module} = parseSync(path, source)
  const fixed = module.staticImports.map(({moduleRequest}) => moduleRequest)
  const exported = module.staticExports.flatMap(({entries}) => entries.map((entry) => entry.moduleRequest))
  const loaded = module.dynamicImports.map(({moduleRequest: {start, end}}) => ({
    start,
    end,
    value: undefined,
  }))
  return [...fixed, ...exported, ...loaded]
    .filter((request) => request !== null && request !== undefined)
    .sort((a, b) => a.start - b.start)
    .flatMap(({value, start, end}) => value ?? literalIn(source.slice(start, end)) ?? [])
}

function literalIn(expression: string): string | undefined {
  return /^(['"])(.*)\1$/.exec(expression)?.[2]
}
