export {fileStart, readText, type TextResult} from './read-text.ts'
export {readTextFiles, type TextFile} from './read-text-files.ts'
export {recoverDirectory, replaceDirectory} from './replace-directory.ts'
