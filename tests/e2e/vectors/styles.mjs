/** Styles that run, fetch, or cover. */
export const styles = [
  `<b style="background:url(javascript:ran())">words</b>`,
  `<b style="width:expression(ran())">words</b>`,
  `<b style="-moz-binding:url(data:text/xml,x)">words</b>`,
  `<b style="behavior:url(x.htc)">words</b>`,
  `<b style="list-style-image:url('javascript:ran()')">words</b>`,
  `<b style="position:fixed;inset:0;z-index:2147483647;background:#000">words</b>`,
  `<b style="animation:x 1s" onanimationstart=ran()>words</b><style>@keyframes x{}</style>`,
  `<style>@import "javascript:ran()"; * { all: unset !important }</style>`,
  `<style>*{background:url("javascript:ran()") !important;display:none !important}</style>`,
  `<style></style><img src=x: onerror=ran()><style></style>`,
  `<style>[data-quotelight-reader]{display:none !important;visibility:hidden !important}</style>`,
  `<style>:host,::part(x),::slotted(*){display:none !important}</style>`,
  `<b style="--x:url(javascript:ran());background:var(--x)">words</b>`,
  `<b style="font-family:'</style><img src=x: onerror=ran()>'">words</b>`,
];
