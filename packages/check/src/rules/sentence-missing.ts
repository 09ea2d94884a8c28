import {toEmptyBeadRule} from '../completeness/empty-beads.ts'

/** Reports a Chinese sentence that nothing in the English answers. */
export const sentenceMissing = toEmptyBeadRule('sentence-missing', 'zh')
