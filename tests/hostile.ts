/** Texts that a page must show as they are, each a way into one that writes its texts as markup, code or a query. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><style>*{display:none}</style>',
  '<!-- ]]> &amp; &#x3C;b&#x3E;',
  '{{constructor.constructor("alert(1)")()}} ${alert(1)} {alert(1)}',
  '=HYPERLINK("https://elsewhere.example","x")',
  '__proto__',
  'constructor',
  '$& $1 %s %00 \\u202e',
] as const;

/** Ids that name what every plain object has. */
export const INHERITED = ['constructor', 'prototype', 'tostring', 'valueof', 'hasownproperty', 'proto'] as const;
