export {type PublishedNewsletter, type PublishOptions, publishNewsletter} from './publish-newsletter.ts'
export type {MailEnvelope} from './send/envelope.ts'
export {type SentMail, type SendOptions, sendMail} from './send/send-mail.ts'
