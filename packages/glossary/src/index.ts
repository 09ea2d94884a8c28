export {markFirstUses} from './link/first-use.ts'
export {createTermLinker, type LinkedText, type TermLinker} from './link/link.ts'
export {loadTermbase, type TermbaseFile} from './termbase/load-termbase.ts'
export {glossarySchema, glossarySchemaUrl} from './termbase/schema.ts'
