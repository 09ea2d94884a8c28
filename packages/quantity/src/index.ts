export {agree} from './agree.ts'
export {findQuantities} from './find-quantities.ts'
export {type Dimension, type Measure, measureOf} from './measures.ts'
export type {Approximation, CalendarDate, Quantity, QuantityKind} from './quantity.ts'
