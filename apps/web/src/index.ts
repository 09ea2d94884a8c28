export {type PublishWebOptions, publishWeb} from './publish-web.ts'
export type {WebStatistics} from './site/write-files.ts'
