export {checkNewsletter} from './check-newsletter.ts'
export {type PublishedNewsletter, type PublishOptions, publishNewsletter} from './publish-newsletter.ts'
export type {MailEnvelope} from './send/envelope.ts'
export {type SendOptions, type SentMail, sendMail} from './send/send-mail.ts'
