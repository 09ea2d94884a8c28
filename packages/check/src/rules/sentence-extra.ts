import {toEmptyBeadRule} from '../completeness/empty-beads.ts'

/** Reports an English sentence that nothing in the Chinese answers. */
export const sentenceExtra = toEmptyBeadRule('sentence-extra', 'en')
