import type {Extension} from 'mdast-util-from-markdown'
import type {Processor} from 'unified'

/**
 * Switches GFM's autolink literals off again: in Chinese they swallow the text behind them. `linkLiterals` finds the
 * addresses instead, once the text is read.
 */
export function withoutAutolinkLiterals(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({disable: {null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink']}})
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(withoutTransforms) ?? []
}

/** Only the extension for autolink literals has transforms. */
function withoutTransforms({transforms: _, ...extension}: Extension): Extension {
  return extension
}
