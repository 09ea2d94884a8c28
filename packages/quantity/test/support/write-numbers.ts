// Writes numbers by code that shares nothing with the readers under test.

const hanDigits = '零一二三四五六七八九'

/** A whole number below 10^16 in Chinese characters. */
export function toChinese(value: number): string {
  const groups: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 10_000)) groups.unshift(rest % 10_000)
  const names = ['', '万', '亿', '兆']
  let text = ''
  groups.forEach((group, index) => {
    if (group === 0) return
    if (text !== '' && group < 1000) text += '零'
    text += fourDigits(group) + names[groups.length - 1 - index]
  })
  return text
}

function fourDigits(value: number): string {
  let text = ''
  let zero = false
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10
    if (digit === 0) {
      zero ||= text !== ''
      continue
    }
    if (zero) text += '零'
    zero = false
    text += hanDigits[digit] + name
  }
  return text
}

/** Digits with 亿 and 万: 12亿3450万. */
export function toMixed(value: number): string {
  const hundredMillions = Math.floor(value / 1e8)
  const tenThousands = (value % 1e8) / 1e4
  return `${hundredMillions > 0 ? `${hundredMillions}亿` : ''}${tenThousands > 0 ? `${tenThousands}万` : ''}`
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A whole number below 10^15 in English words. */
export function toEnglish(value: number): string {
  for (const [unit, name] of [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
  ] as const) {
    if (value < unit) continue
    const rest = value % unit
    const head = `${belowThousand(Math.floor(value / unit))} ${name}`
    return rest === 0 ? head : `${head}${rest < 100 ? ' and ' : ' '}${toEnglish(rest)}`
  }
  return belowThousand(value)
}

function belowThousand(value: number): string {
  if (value < 20) return small[value]!
  if (value < 100)
    return value % 10 === 0 ? tens[value / 10]! : `${tens[Math.floor(value / 10)]}-${small[value % 10]}`
  const rest = value % 100
  return `${small[Math.floor(value / 100)]} hundred${rest === 0 ? '' : ` and ${belowThousand(rest)}`}`
}
