/** Every pair of colours that meet in the reader has the contrast that WCAG 2.2 AA asks for. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const css = await readFile(new URL("styles/tokens.css", import.meta.url), "utf8");
const themes = {
  light: tokensOf(ruleOf(".reader {"), 0),
  dark: tokensOf(ruleOf(".reader {"), 1),
  sepia: tokensOf(ruleOf('.reader[data-theme="sepia"] {'), 0),
  black: tokensOf(ruleOf('.reader[data-theme="black"] {'), 0),
};

const HUES = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const TEXT = 4.5;
const CONTROL = 3;

/** What is drawn on what, and how much contrast it needs. */
const PAIRS = [
  ...["paper", "surface", "hue-0-tint"].flatMap((ground) =>
    ["ink", "soft", "muted", "link", "visited"].map((ink) => [ink, ground, TEXT]),
  ),
  ...HUES.flatMap((hue) => [
    ...["ink", "link", "visited"].map((ink) => [ink, `hue-${hue}-tint`, TEXT]),
    ...["paper", "surface", `hue-${hue}-tint`].map((ground) => [`hue-${hue}-ink`, ground, TEXT]),
    ["focus", `hue-${hue}-tint`, CONTROL],
  ]),
  ...["yellow", "green", "blue", "pink"].flatMap((color) => [
    ...["ink", "link", "visited"].map((ink) => [ink, `own-${color}-tint`, TEXT]),
    // The line below a highlight tells its colour too.
    ...["paper", "surface", `own-${color}-tint`].map((ground) => [`own-${color}-ink`, ground, CONTROL]),
    ["focus", `own-${color}-tint`, CONTROL],
  ]),
  ["ink", "selection", TEXT],
  ["edge", "paper", CONTROL],
  ["edge", "surface", CONTROL],
  ["focus", "paper", CONTROL],
  ["focus", "surface", CONTROL],
];

for (const [theme, tokens] of Object.entries(themes)) {
  test(`${theme}: every pair has its contrast`, () => {
    for (const [ink, ground, least] of PAIRS) {
      const found = contrast(tokens[ink], tokens[ground]);
      assert.ok(found >= least, `${ink} ${tokens[ink]} on ${ground} ${tokens[ground]}: ${found.toFixed(2)} < ${least}`);
    }
  });

  test(`${theme}: a tint is no more than a hint of its hue`, () => {
    for (const hue of HUES) {
      const found = contrast(tokens[`hue-${hue}-tint`], tokens.paper);
      assert.ok(found > 1.05 && found < 1.45, `hue ${hue}: ${found.toFixed(2)}`);
    }
  });
}

test("the cover has the papers of the tokens, so that nothing flashes", async () => {
  const cover = await readFile(new URL("../content/cover.css", import.meta.url), "utf8");
  const { light, dark, sepia, black } = themes;
  for (const paper of [`light-dark(${light.paper}, ${dark.paper})`, sepia.paper, black.paper]) {
    assert.ok(cover.includes(`background: ${paper} `), paper);
  }
});

function ruleOf(opening) {
  const start = css.indexOf(opening);
  assert.ok(start >= 0, opening);
  return css.slice(start, css.indexOf("}", start));
}

/** The colours of a rule; of `light-dark(one, other)` the one with this place. */
function tokensOf(rule, place) {
  const found = [...rule.matchAll(/--([\w-]+): (?:light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g)];
  assert.ok(found.length >= 29, `${found.length} colours`);
  return Object.fromEntries(found.map(([, name, light, dark, only]) => [name, only ?? (place === 0 ? light : dark)]));
}

/** The contrast ratio of WCAG 2. */
function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
