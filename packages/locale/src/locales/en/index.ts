import align from './align.ts'
import check from './check.ts'
import desk from './desk.ts'
import glossary from './glossary.ts'
import newsletter from './newsletter.ts'
import newsletterRules from './newsletter-rules.ts'
import parse from './parse.ts'
import project from './project.ts'
import web from './web.ts'

/** All words of this language, by namespace. Rule texts of every layer share one namespace. */
export default {
  rules: {...project, ...parse, ...align, ...glossary, ...check, ...newsletterRules},
  web,
  newsletter,
  desk,
}
