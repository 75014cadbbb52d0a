/** Where a program is: named by the environment, or on the PATH. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { homedir } from "node:os";

/**
 * @param {string} variable the environment variable that names it
 * @param {string[]} names what it may be called
 */
export function executable(variable, names) {
  if (process.env[variable]) return process.env[variable];
  const folders = [...(process.env.PATH ?? "").split(delimiter), join(homedir(), ".cargo/bin")];
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  }
  throw new Error(`None of ${names.join(", ")} is installed; ${variable} may name one.`);
}
