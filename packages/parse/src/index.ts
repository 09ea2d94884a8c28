export {type ParseOptions, type ParseResult, parseDocument} from './parse-document.ts'
export {splitSentences} from './split/split-sentences.ts'
