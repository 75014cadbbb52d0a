/** How far one has read, and the bar, which makes room while one reads on and comes back when one turns. */

/** Scrolling that is too little to mean anything, in px. */
const JITTER = 8;

export class Progress {
  /**
   * @param {HTMLElement} bar
   * @param {Element} main
   */
  constructor(bar, main) {
    this.bar = bar;
    this.main = main;
    this.last = 0;
  }

  /** The window was scrolled to `top` (px); it is `height` px high. */
  scrolled(top, height) {
    const { bottom } = this.main.getBoundingClientRect();
    const length = Math.max(1, top + bottom - height);
    this.bar.style.setProperty("--read", Math.min(1, Math.max(0, top / length)).toFixed(4));
    if (Math.abs(top - this.last) < JITTER) return;
    this.bar.toggleAttribute("data-away", top > this.last && top > 2 * this.bar.offsetHeight);
    this.last = top;
  }
}
