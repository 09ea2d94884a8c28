export {type RuleId, rules} from './catalogue.ts'
export {type Details, reasonIn, report, withSeverity} from './report.ts'
export type {Rule} from './rule.ts'
export {compareMessages, type Severities, settleMessages} from './settle.ts'
