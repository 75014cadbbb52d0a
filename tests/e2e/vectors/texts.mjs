/** Texts that are markup to whoever decodes or joins them once too often. */
const TAG = "<img src=x: onerror=ran()>";
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

export const texts = [
  escaped(TAG),
  escaped(escaped(TAG)),
  escaped(escaped(escaped(TAG))),
  escaped("<script>ran()</script>"),
  escaped("</article></main><script>ran()</script>"),
  "&#60;img src=x: onerror=ran()&#62;",
  "&#x3c;script&#x3e;ran()&#x3c;/script&#x3e;",
  "＜script＞ran()＜/script＞",
  "+ADw-script+AD4-ran()+ADw-/script+AD4-",
  "‹script›ran()‹/script›",
  "%3Cscript%3Eran()%3C/script%3E",
  "\\u003cscript\\u003eran()\\u003c/script\\u003e",
  "${ran()} {{ran()}} {{constructor.constructor('ran()')()}} <%= ran() %>",
  "“" + escaped(TAG) + "”, said " + escaped("<b onclick=ran()>Ann Lee</b>") + ".",
  escaped('“"><script>ran()</script>”, said Bo Ek.'),
  "&lt;<b>script</b>&gt;ran()&lt;/script&gt;",
  "\u202e" + escaped(TAG) + "\u202c",
  "&#0;<b>\u0000words</b>&#xFFFE;",
];
