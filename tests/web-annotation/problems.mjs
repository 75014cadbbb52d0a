/** Whether annotations are what the W3C says that they are: their model, their context and their vocabulary. */
import { problemsOfGraph } from "./graph.mjs";
import { problemsOfModel } from "./model.mjs";

/**
 * @param {object} collection as JSON
 * @returns {Promise<string[]>} what is not as it must be; empty where all is
 */
export async function problemsOf(collection) {
  return [...problemsOfModel(collection), ...(await problemsOfGraph(collection))];
}
