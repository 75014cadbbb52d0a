/** A file from the notebook, and a file into it. */

/** Hands the user a file; nothing is sent anywhere. */
export function download(maker, name, text) {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = maker.make("a", { href: url, download: name });
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/**
 * A control that asks for a file.
 *
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
