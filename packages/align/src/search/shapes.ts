/** How many units a bead has on each side. */
export interface Shape {
  zh: number
  en: number
}

/** The most units on both sides of a bead that has several on each. */
export const mostOnBoth = 5

/** The most units that one unit may answer, as happens in chronologies. */
export const mostForOne = 7

/** Every shape of a bead: a unit left out, up to five on a side, up to seven for one. */
export const shapes: readonly Shape[] = [
  {zh: 1, en: 0},
  {zh: 0, en: 1},
  ...Array.from({length: mostForOne}, (_, zh) =>
    Array.from({length: mostForOne}, (_, en) => ({zh: zh + 1, en: en + 1})),
  )
    .flat()
    .filter(({zh, en}) => (zh <= mostOnBoth && en <= mostOnBoth) || zh === 1 || en === 1),
]

/** The shapes that a first look needs: most beads, and parts of the others. */
export const smallShapes: readonly Shape[] = shapes.filter(({zh, en}) => zh <= 3 && en <= 3)

/** Shapes that share a prior. */
export type ShapeClass = '1-0' | '0-1' | '1-1' | '1-2' | '2-1' | '1-n' | 'n-1' | '2-2' | 'n-m'

/**
 * @param shape - a shape
 * @returns the class whose prior it has
 */
export function classOf({zh, en}: Shape): ShapeClass {
  if (en === 0) return '1-0'
  if (zh === 0) return '0-1'
  if (zh === 1) return en === 1 ? '1-1' : en === 2 ? '1-2' : '1-n'
  if (en === 1) return zh === 2 ? '2-1' : 'n-1'
  return zh === 2 && en === 2 ? '2-2' : 'n-m'
}
