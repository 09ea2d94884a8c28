import {readFileSync} from 'node:fs'
import {converters} from './newsletter/converters.ts'
import {counters, width} from './newsletter/defects.ts'
import {measureSpeed} from './newsletter/speed.ts'

const read = (name: string) => readFileSync(new URL(`newsletter/${name}`, import.meta.url), 'utf8')

/** Prints what each tool makes of the same mixed article, defect by defect. */
function compareTools(): void {
  const outputs = Object.entries(converters).map(([name, convert]) => ({
    name,
    output: convert(read('mixed.md'), read('mixed.html')),
  }))
  for (const {name, output} of outputs) {
    if (output === undefined) console.log(`${name}: not installed here; apt-get install it to compare`)
    else if (process.argv.includes('--show')) console.log(`\n===== ${name} =====\n${output}`)
  }
  const present = outputs.filter(({output}) => output !== undefined)
  console.log(`Defects in the same mixed article at ${width} columns`)
  const rows = Object.entries(counters).map(([defect, count]) => [
    defect,
    present.map(({output}) => count(output!)),
  ]) as [string, number[]][]
  const table = Object.fromEntries(
    rows.map(([defect, counts]) => [
      defect,
      Object.fromEntries(present.map(({name}, index) => [name, counts[index]])),
    ]),
  )
  console.table(table)
  const own = rows.filter(([, counts]) => counts.at(-1) !== 0)
  console.log(
    own.length === 0 ? 'duizhao: no defect' : `duizhao: ${own.map(([defect]) => defect).join(', ')}`,
  )
  if (own.length > 0) process.exitCode = 1
}

compareTools()
await measureSpeed()
