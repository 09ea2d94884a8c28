export {type PublishedNewsletter, type PublishOptions, publishNewsletter} from './publish-newsletter.ts'
