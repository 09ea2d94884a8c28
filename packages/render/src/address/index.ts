export {absoluteUrl, type PageEdition, type PageKey, pagePath} from './page-address.ts'
