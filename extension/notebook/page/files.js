/** A control that asks for a file. */

/**
 * @param {import("../../reader/dom.js").Maker} maker
 * @param {string} label
 * @param {(text: string) => void} onText
 */
export function drawFileChooser(maker, label, onText) {
  const input = maker.make("input", { type: "file", accept: ".json,application/json", id: "import" });
  input.addEventListener("change", async () => {
    const [file] = input.files;
    if (file === undefined) return;
    const text = await file.text();
    // The same file can be chosen again.
    input.value = "";
    onText(text);
  });
  return maker.make("label", { class: "file" }, [maker.make("span", {}, [label]), input]);
}
