export {type AlignOptions, alignDocuments, type DocumentAlignment} from './align-documents.ts'
export {alignSentences} from './align-sentences.ts'
