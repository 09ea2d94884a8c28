declare module 'pa11y' {
  interface Options {
    browser: import('puppeteer-core').Browser
    page: import('puppeteer-core').Page
    runners: readonly string[]
    standard: 'WCAG2A' | 'WCAG2AA' | 'WCAG2AAA'
    includeWarnings: boolean
    viewport: {width: number; height: number}
  }
  export default function pa11y(
    url: string,
    options: Options,
  ): Promise<{issues: {code: string; selector: string; message: string}[]}>
}

declare module 'vnu-jar' {
  /** Path of the jar file. */
  const jar: string
  export default jar
}
