import {directiveFromMarkdown} from 'mdast-util-directive'
import {directive} from 'micromark-extension-directive'
import type {Construct, Effects, Extension, State, Tokenizer} from 'micromark-util-types'
import type {Processor} from 'unified'

const name = 'figure'
const colon = 0x3a

/**
 * The one directive that articles know: `:::figure`.
 *
 * The syntax of generic directives would also take `12:30` and `:smile:` for directives, and would have to be
 * turned back into text afterwards; so only container directives of our name are let through to it.
 */
export function figureDirective(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  data.micromarkExtensions.push(syntax())
  data.fromMarkdownExtensions.push(directiveFromMarkdown())
}

function syntax(): Extension {
  const constructs = directive().flow?.[colon] ?? []
  const [container] = Array.isArray(constructs) ? constructs : [constructs]
  const tokenize: Tokenizer = function (effects, ok, nok) {
    const start: State = container!.tokenize.call(this, effects, ok, nok)
    return effects.check(opening, start, nok)
  }
  return {flow: {[colon]: {...container!, tokenize}}}
}

/** At least three colons, then our name and nothing that would make it another. */
function tokenizeOpening(effects: Effects, ok: State, nok: State): State {
  let colons = 0
  let letters = 0
  const inColons: State = (code) => {
    if (code !== colon) return colons >= 3 ? inName(code) : nok(code)
    colons++
    effects.consume(code)
    return inColons
  }
  const inName: State = (code) => {
    if (letters === name.length)
      return code === null || !/[\w-]/.test(toCharacter(code)) ? end(code) : nok(code)
    if (code !== name.charCodeAt(letters)) return nok(code)
    letters++
    effects.consume(code)
    return inName
  }
  const end: State = (code) => {
    effects.exit('directiveContainerName')
    return ok(code)
  }
  return (code) => {
    effects.enter('directiveContainerName')
    return inColons(code)
  }
}

const opening = {tokenize: tokenizeOpening, partial: true} satisfies Construct

/** Line endings and virtual spaces have negative codes. */
function toCharacter(code: number): string {
  return code < 0 ? ' ' : String.fromCodePoint(code)
}
