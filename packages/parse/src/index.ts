export {type ParseResult, parseDocument} from './parse-document.ts'
export type {ParseOptions} from './parse-options.ts'
export {splitSentences} from './split/split-sentences.ts'
