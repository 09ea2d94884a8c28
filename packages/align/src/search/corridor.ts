/**
 * Where beads may begin and end: node (i, j) stands before zh unit i and en unit j; for each i the nodes are
 * `low[i]` to `high[i]`, both ascending with i.
 */
export interface Corridor {
  low: Int32Array
  high: Int32Array
  /** Index of node (i, low[i]); one more than zh units, then the number of nodes. */
  offsets: Int32Array
}

/** A pair of ranges that must be aligned with one another: zh units and en units. */
export interface Segment {
  zh: readonly [start: number, end: number]
  en: readonly [start: number, end: number]
}
