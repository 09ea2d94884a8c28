import {beadAt, sideOf} from './pairs.ts'
import {currentBead, showPair} from './panel.ts'
import {toggleReveal} from './reveal.ts'

/**
 * Tapping a sentence opens its pair; dragging selects one language only, the one in which the drag begins.
 */
export function startSelect(): void {
  const root = document.documentElement
  document.addEventListener('pointerdown', ({target}) => {
    const inText = target instanceof Element && target.closest('.rows, .endnotes')
    if (inText) root.dataset.select = sideOf(target as Element)
    else delete root.dataset.select
  })
  document.addEventListener('keydown', ({key, ctrlKey, metaKey}) => {
    if (key === 'a' && (ctrlKey || metaKey)) delete root.dataset.select
  })
  document.addEventListener('click', ({target}) => {
    if (!(target instanceof Element) || target.closest('a, button, input, label, summary, #pair, [popover]'))
      return
    const hasSelection = getSelection()?.isCollapsed === false
    if (hasSelection) return
    const bead = beadAt(target)
    if (bead && toggleReveal(bead)) return
    showPair(bead === currentBead() ? undefined : bead)
  })
}
