/** Runs on the sites that the user chose: asks the background for the reader. */
import { AUTO } from "../messages.js";

if (window === window.top) chrome.runtime.sendMessage({ name: AUTO });
