/** Width in columns that every converter is asked for. */
export const width = 72

const urls = [
  'https://aiindex.stanford.edu/wp-content/uploads/2024/05/HAI_AI-Index-Report-2024.pdf',
  'https://example.org/articles/large-models/zh-CN/index.html?view=both#row-12',
]

const tokens = ['1179亿元', '117.9 billion yuan', 'GPT-4', 'zh-CN', '《月亮与六便士》', '威廉·']

const contents = [
  '大模型 Large Models',
  '算力紧张',
  '语料',
  '并列第五',
  'npx duizhao build content',
  '横条图',
  '脚注的文字',
]

const authorsSpaces = ['我们 用', '用 OpenAI', 'GPT-4 译成']

/** How each defect that `newsletter.md` knows is counted, by plain reading of the output and nothing of ours. */
export const counters: Readonly<Record<string, (output: string) => number>> = {
  'URL lost or broken': (output) => urls.filter((url) => !output.includes(url)).length,
  'space for a soft break between Han': (output) =>
    output.match(/[\u4e00-\u9fff，。；] [\u4e00-\u9fff]/g)?.filter((found) => found !== '们 用').length ?? 0,
  'line wider than asked': (output) =>
    linesOf(output).filter((line) => columns(line) > width && !line.includes('://')).length,
  'forbidden line start': (output) =>
    linesOf(output).filter((line) => /^\s*[，。；：、！？”’」』）》·／～]/.test(line)).length,
  'forbidden line end': (output) => linesOf(output).filter((line) => /[“‘「『（《／]$/.test(line)).length,
  'token broken': (output) => tokens.filter((token) => !output.includes(token)).length,
  'author’s space lost': (output) => {
    const joined = output.replaceAll(/\s+/g, ' ')
    return authorsSpaces.filter((space) => !joined.includes(space)).length
  },
  'Latin upper-cased': (output) => Number(output.includes('LARGE MODELS')),
  'text lost': (output) => contents.filter((text) => !joinLines(output).includes(joinLines(text))).length,
  'list items glued': (output) => Number(/语料.*标注/.test(output)),
  'table out of line': (output) => {
    const rows = linesOf(output).filter((line) => /the most|并列第五|备注/.test(line))
    const starts = rows.map((line) => columns(line.slice(0, line.search(/the most|并列第五|备注/))))
    return rows.length === 3 ? new Set(starts).size - 1 : 1
  },
  'space at a line end': (output) => linesOf(output).filter((line) => /[ \t]$/.test(line)).length,
}

function linesOf(output: string): string[] {
  return output.split('\n')
}

function joinLines(output: string): string {
  return output.replaceAll(/\s+/g, '').toLowerCase()
}

/**
 * Two columns for Han, kana, full-width forms and, as Chinese fonts have them, curly quotes, dashes and `·`.
 *
 * @param text - a line
 * @returns its columns
 */
export function columns(text: string): number {
  let sum = 0
  for (const character of text) sum += /[\u2e80-\uffff“”‘’—…·]/u.test(character) ? 2 : 1
  return sum
}
