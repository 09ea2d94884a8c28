export {applyFixes} from './apply-fixes.ts'
export {checkArticle} from './check-article.ts'
export type {CheckedArticle} from './context.ts'
export {type CheckSettings, defaultSettings} from './settings.ts'
