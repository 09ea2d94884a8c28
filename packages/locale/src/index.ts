export {interpolate, variablesIn} from './interpolate.ts'
export {createTranslator, type Namespace, type Translate, type UiLanguage, uiLanguages} from './translator.ts'
