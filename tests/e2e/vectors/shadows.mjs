/** Templates, shadow trees and slots. */
const shadow = (content, mode = "open") => `<div><template shadowrootmode=${mode}>${content}</template>light words</div>`;

export const shadows = [
  `<template><img src=x: onerror=ran()><script>ran()</script></template>`,
  shadow(`<p onclick=ran()>shadow words <slot></slot></p>`),
  shadow(`<img src=x: onerror=ran()><slot></slot>`),
  shadow(`<a href="javascript:ran()"><slot></slot></a>`),
  shadow(`<slot onslotchange=ran()></slot>`),
  shadow(`<style>:host{display:block}</style><script>ran()</script><slot></slot>`),
  shadow(`<p>closed <slot></slot></p><img src=x: onerror=ran()>`, "closed"),
  shadow(`<div><template shadowrootmode=open><svg onload=ran()></svg><slot></slot></template><slot></slot></div>`),
  `<x-story onclick=ran() is="x-story"><b slot="a">words</b></x-story>`,
  `<button is="x-button" onclick=ran()>words</button>`,
];
