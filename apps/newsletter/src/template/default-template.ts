import type {LanguageTag} from '@duizhao/bitext'

const english = `**{{publication}}** · {{description}}

---

{{content}}

---

- Published by {{publisher}}
- On the web: {{webUrl}}
- Earlier letters: {{archiveUrl}}
- To leave this list: {{unsubscribeUrl}}
`

const simplified = `**{{publication}}**　{{description}}

---

{{content}}

---

- {{publisher}}编印
- 网上阅读：{{webUrl}}
- 往期来信：{{archiveUrl}}
- 退订：{{unsubscribeUrl}}
`

const traditional = `**{{publication}}**　{{description}}

---

{{content}}

---

- {{publisher}}編印
- 網上閱讀：{{webUrl}}
- 往期來信：{{archiveUrl}}
- 退訂：{{unsubscribeUrl}}
`

/** The template of a project that has none of its own, by language. */
export const defaultTemplates: Record<LanguageTag, string> = {
  en: english,
  'zh-Hans': simplified,
  'zh-Hant': traditional,
}
