// Runs in the pages of `duizhao dev`: loads a page anew when there is a new edition, and shows what forbids one.

const style = `
  :host { all: initial }
  section {
    position: fixed; inset: auto 1rem 1rem; z-index: 1000; max-height: 40vh; overflow: auto; padding: .75rem 1rem;
    border: 1px solid #b3261e; border-radius: .5rem; background: #fff8f7; color: #1d1b1b;
    font: 14px/1.6 system-ui, sans-serif; box-shadow: 0 4px 24px #0004;
  }
  h2 { margin: 0; font-size: 1em }
  ul { margin: .5em 0 0; padding: 0; list-style: none }
  li + li { margin-top: .5em }
  code { font-size: .9em; opacity: .75 }
  @media (prefers-color-scheme: dark) { section { background: #2b1d1c; color: #f4e9e8 } }
`

let edition
let panel

new EventSource('/-/live').addEventListener('message', ({data}) => {
  const state = JSON.parse(data)
  edition ??= state.edition
  if (edition === state.edition) show(state)
  else location.reload()
})

function show({heading, messages}) {
  panel?.remove()
  if (messages.length === 0) return
  panel = document.createElement('div')
  const root = panel.attachShadow({mode: 'open'})
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]
  const section = element('section', element('h2', heading), element('ul', ...messages.map(item)))
  section.setAttribute('role', 'status')
  root.append(section)
  document.body.append(panel)
}

function item({place, severity, reason}) {
  return element('li', element('code', place), ` ${severity} `, reason)
}

function element(name, ...children) {
  const node = document.createElement(name)
  node.append(...children)
  return node
}
