import {elementsOf, type Page, type Problem} from '../site.ts'

/**
 * Checks the beads of a page, if it is bilingual: each names one that exists on the other side too, unless it is marked as
 * standing on one side alone (`data-shape` 1:0, 0:1 …).
 *
 * @param page - a page
 * @returns the problems
 */
export function checkPairs({path, tree}: Page): Problem[] {
  if (elementsOf(tree, 'body')[0]?.properties.dataLanguages !== 'both') return []
  const beads = {zh: new Map<string, string>(), en: new Map<string, string>()}
  for (const side of ['zh', 'en'] as const) {
    for (const column of elementsOf(tree).filter(({properties}) => properties.dataSide === side)) {
      for (const {properties} of elementsOf(column)) {
        if (properties.dataBead === undefined) continue
        beads[side].set(String(properties.dataBead), String(properties.dataShape ?? '1:1'))
      }
    }
  }
  const problems = (['zh', 'en'] as const).flatMap((side) => {
    const other = beads[side === 'zh' ? 'en' : 'zh']
    return [...beads[side]].flatMap(([bead, shape]) => {
      const isAlone = shape.split(':').includes('0')
      return other.has(bead) === isAlone
        ? [`bead ${bead} (${shape}) of ${side} has no right counterpart`]
        : []
    })
  })
  return problems.map((problem) => ({page: path, problem}))
}
