export {type PublishWebOptions, publishWeb, type WebStatistics} from './publish-web.ts'
