/** What the bundler and the browser bring with them, for the type checker. */

/** The extension API. Both browsers know it by this name. */
declare const chrome: any;

/** A tab, as far as it is used. */
interface Tab {
  id: number;
  url?: string;
  index: number;
  windowId: number;
}

/** Whether the shadow root is open, in a build for tests. */
declare const OPEN_ROOT: boolean;

/** Whether the core runs in the background too, for pages that forbid wasm. */
declare const REMOTE_CORE: boolean;

declare module "*.css" {
  const text: string;
  export default text;
}

declare module "quotelight:core" {
  /** A fresh instance of the core. */
  export default function createCore(): any;
}

declare module "quotelight:takeaway" {
  /** A fresh instance of what writes citations and files. */
  export default function createTakeaway(): any;
}

declare module "quotelight:wasm" {
  /** A character a byte. */
  const text: string;
  export default text;
}
