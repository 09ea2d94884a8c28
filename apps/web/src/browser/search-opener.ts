/** Loads what finds passages when the search is opened for the first time. */
export function startSearch(): void {
  const own = document.querySelector<HTMLScriptElement>('script[src$="assets/duizhao.js"]')
  const panel = document.getElementById('search-panel')
  panel?.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState !== 'open') return
    panel.querySelector('input')?.focus()
    if (document.querySelector('script[src$="assets/search.js"]') || !own) return
    const script = document.createElement('script')
    script.src = own.src.replace(/duizhao\.js$/, 'search.js')
    document.head.append(script)
  })
}
