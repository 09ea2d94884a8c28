export {stemEnglish, wordsOf} from './english.ts'
export type {Gloss} from './gloss.ts'
export {type Lexicon, loadLexicon, parseLexicon} from './lexicon.ts'
export {judgeScript, loadScripts, type Script, type Scripts} from './script.ts'
