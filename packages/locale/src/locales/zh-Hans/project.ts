export default {
  'yaml-syntax': '无法读取 YAML：{{problem}}。请在此处修正语法。',
  'yaml-unknown-key': '“{{where}}”中有未知的键“{{key}}”。可用的键：{{known}}。',
  'yaml-missing-key': '“{{where}}”缺少键“{{key}}”，请补上。',
  'yaml-wrong-value': '“{{where}}”的值 {{actual}} 不合要求，应为：{{problem}}。',
}
