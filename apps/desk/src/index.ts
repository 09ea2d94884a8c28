export {buildSummary, type EditionPaths} from './formats/build-summary.ts'
export type {Io} from './io.ts'
export {main} from './main.ts'
export {type RunningServer, serveDirectory} from './serve/static-server.ts'
