/**
 * The bundled face. It is loaded when it is first chosen, from bytes that we are handed: no address is fetched that a
 * page's CSP could forbid.
 */

const FAMILY = "Quotelight Hyperlegible";

/** The face's files, with what each is for. */
const FILES = Object.freeze([
  { file: "hyperlegible-400", descriptors: { weight: "400" } },
  { file: "hyperlegible-700", descriptors: { weight: "700" } },
]);

export class Face {
  /**
   * @param {Document} document whose fonts the face joins
   * @param {(file: string) => Promise<ArrayBuffer>} load gives a file's bytes
   */
  constructor(document, load) {
    this.document = document;
    this.load = load;
    this.faces = null;
  }

  /** Makes the face usable. Without it the text stands in the next font of the list: nothing breaks. */
  async use() {
    if (this.faces !== null) return;
    this.faces = [];
    try {
      for (const { file, descriptors } of FILES) {
        const face = new FontFace(FAMILY, await this.load(file), descriptors);
        await face.load();
        if (this.faces === null) return;
        this.faces.push(face);
        this.document.fonts.add(face);
      }
    } catch (error) {
      console.warn("Quotelight: the bundled face could not be loaded.", error);
    }
  }

  /** Takes the face out of the page again. */
  drop() {
    for (const face of this.faces ?? []) this.document.fonts.delete(face);
    this.faces = null;
  }
}
