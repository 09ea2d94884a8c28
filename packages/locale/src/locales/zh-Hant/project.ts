export default {
  'yaml-syntax': '無法讀取 YAML：{{problem}}。請在此處修正語法。',
  'yaml-unknown-key': '「{{where}}」中有未知的鍵「{{key}}」。可用的鍵：{{known}}。',
  'yaml-missing-key': '「{{where}}」缺少鍵「{{key}}」，請補上。',
  'yaml-wrong-value': '「{{where}}」的值 {{actual}} 不合要求，應為：{{problem}}。',
}
