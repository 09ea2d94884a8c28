export {convertScript, type Script} from './convert-script.ts'
export {termsInScript} from './terms-in-script.ts'
