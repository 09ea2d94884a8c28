import type {CheckRule} from '../context.ts'
import {codeMismatch} from './code-mismatch.ts'
import {currencyMismatch} from './currency-mismatch.ts'
import {dateMismatch} from './date-mismatch.ts'
import {doubleSpace} from './double-space.ts'
import {enFullwidthPunctuation} from './en-fullwidth-punctuation.ts'
import {footnoteMismatch} from './footnote-mismatch.ts'
import {frontMatterMismatch} from './front-matter-mismatch.ts'
import {headingLevelMismatch} from './heading-level-mismatch.ts'
import {headingMissing} from './heading-missing.ts'
import {imageMismatch} from './image-mismatch.ts'
import {linkMismatch} from './link-mismatch.ts'
import {listLengthMismatch} from './list-length-mismatch.ts'
import {nameMismatch} from './name-mismatch.ts'
import {negationMismatch} from './negation-mismatch.ts'
import {numberMismatch} from './number-mismatch.ts'
import {orgSwapped} from './org-swapped.ts'
import {paragraphMissing} from './paragraph-missing.ts'
import {paragraphMoved} from './paragraph-moved.ts'
import {percentMismatch} from './percent-mismatch.ts'
import {quoteMixed} from './quote-mixed.ts'
import {quoteUnbalanced} from './quote-unbalanced.ts'
import {scriptMixed} from './script-mixed.ts'
import {sentenceDuplicated} from './sentence-duplicated.ts'
import {sentenceExtra} from './sentence-extra.ts'
import {sentenceMissing} from './sentence-missing.ts'
import {spaceBeforePunctuation} from './space-before-punctuation.ts'
import {termForbidden} from './term-forbidden.ts'
import {termInconsistent} from './term-inconsistent.ts'
import {termMissing} from './term-missing.ts'
import {untranslated} from './untranslated.ts'
import {zhHalfwidthPunctuation} from './zh-halfwidth-punctuation.ts'
import {zhLatinSpacing} from './zh-latin-spacing.ts'

/** Every rule, by its permanent id. */
export const checkRules: Readonly<Record<string, CheckRule>> = {
  'term-missing': termMissing,
  'term-forbidden': termForbidden,
  'term-inconsistent': termInconsistent,
  'name-mismatch': nameMismatch,
  'org-swapped': orgSwapped,
  'number-mismatch': numberMismatch,
  'date-mismatch': dateMismatch,
  'currency-mismatch': currencyMismatch,
  'percent-mismatch': percentMismatch,
  'negation-mismatch': negationMismatch,
  'sentence-missing': sentenceMissing,
  'sentence-extra': sentenceExtra,
  'paragraph-missing': paragraphMissing,
  'paragraph-moved': paragraphMoved,
  'heading-missing': headingMissing,
  'heading-level-mismatch': headingLevelMismatch,
  'sentence-duplicated': sentenceDuplicated,
  untranslated,
  'script-mixed': scriptMixed,
  'quote-unbalanced': quoteUnbalanced,
  'quote-mixed': quoteMixed,
  'zh-halfwidth-punctuation': zhHalfwidthPunctuation,
  'en-fullwidth-punctuation': enFullwidthPunctuation,
  'space-before-punctuation': spaceBeforePunctuation,
  'double-space': doubleSpace,
  'zh-latin-spacing': zhLatinSpacing,
  'link-mismatch': linkMismatch,
  'image-mismatch': imageMismatch,
  'footnote-mismatch': footnoteMismatch,
  'list-length-mismatch': listLengthMismatch,
  'code-mismatch': codeMismatch,
  'front-matter-mismatch': frontMatterMismatch,
}
