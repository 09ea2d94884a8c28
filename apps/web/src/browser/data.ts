declare global {
  /** Where the page's data files leave what they hold, by name. */
  var duizhao: Record<string, string> | undefined
}

/**
 * Loads a file of data that lies beside the page. It is a script, as browsers fetch nothing else from `file://`.
 *
 * @param name - name of the file without its ending
 * @returns what it holds; undefined if it cannot be loaded
 */
export function loadData(name: string): Promise<string | undefined> {
  const loaded = globalThis.duizhao?.[name]
  if (loaded !== undefined) return Promise.resolve(loaded)
  return new Promise((resolve) => {
    const script = document.createElement('script')
    script.src = `${name}.js`
    script.onload = () => resolve(globalThis.duizhao?.[name])
    script.onerror = () => resolve(undefined)
    document.head.append(script)
  })
}
