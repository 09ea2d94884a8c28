import {chosen, inputOf} from './choices.ts'
import {startControls} from './controls.ts'
import {startEditions} from './editions.ts'
import {startHighlight} from './highlight.ts'
import {startKeys} from './keys.ts'
import {startPanel} from './panel.ts'
import {showPinyin} from './pinyin.ts'
import {drawReveal} from './reveal.ts'
import {showScript} from './script.ts'
import {startSearch} from './search-opener.ts'
import {startSelect} from './select.ts'
import {startTerms} from './terms.ts'

startControls((name, value) => {
  if (name === 'script') void showScript(value)
  if (name === 'pinyin') void showPinyin(value === 'on')
  drawReveal()
})
startHighlight()
startTerms()
startPanel()
startSelect()
startKeys()
startEditions()
startSearch()

drawReveal()
void apply()

/** What was chosen on an earlier page and needs data. */
async function apply(): Promise<void> {
  const script = chosen('script')
  if (script) await showScript(script)
  if (inputOf('pinyin')?.checked) await showPinyin(true)
}
