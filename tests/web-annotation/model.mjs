/**
 * The Web Annotation Data Model (https://www.w3.org/TR/annotation-model/) as far as our annotations use it: what it says
 * must be so, as a JSON schema. The numbers are its sections.
 */
import Ajv from "ajv";

const IRI = { type: "string", pattern: "^[a-z][a-z0-9+.-]*:\\S+$" };
// 3.3.1: "with the UTC timezone expressed as Z".
const MOMENT = { type: "string", pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z$" };
const MOTIVATION = {
  enum: ["assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying", "linking", "moderating", "questioning", "replying", "reviewing", "tagging"],
};
const object = (required, properties) => ({ type: "object", required, properties });

const SCHEMA = {
  $ref: "#/definitions/collection",
  definitions: {
    // 3.3.2
    agent: object(["type", "name"], { type: { enum: ["Person", "Organization", "Software"] }, name: { type: "string", minLength: 1 } }),
    // 3.2.4
    body: object(["type", "value", "purpose"], { type: { const: "TextualBody" }, value: { type: "string" }, format: { const: "text/plain" }, purpose: MOTIVATION }),
    // 4.2.4, 4.2.5, 4.2.1
    selector: {
      oneOf: [
        object(["type", "exact"], { type: { const: "TextQuoteSelector" }, exact: { type: "string", minLength: 1 }, prefix: { type: "string" }, suffix: { type: "string" } }),
        object(["type", "start", "end"], { type: { const: "TextPositionSelector" }, start: { type: "integer", minimum: 0 }, end: { type: "integer", minimum: 1 } }),
        object(["type", "value", "conformsTo"], { type: { const: "FragmentSelector" }, value: { type: "string" }, conformsTo: IRI }),
      ],
    },
    // 3.2.1, 3.2.3
    source: object(["id", "type"], { id: IRI, type: { const: "Text" }, format: { const: "text/html" }, language: { type: "string" }, "schema:sha256": { type: "string", pattern: "^[0-9a-f]{64}$" } }),
    // 4
    target: object(["type", "source", "selector"], {
      type: { const: "SpecificResource" },
      source: { $ref: "#/definitions/source" },
      selector: { type: "array", minItems: 1, items: { $ref: "#/definitions/selector" } },
      creator: { $ref: "#/definitions/agent" },
    }),
    // 3.1, 3.3
    annotation: object(["id", "type", "target", "creator", "generator", "motivation"], {
      id: IRI,
      type: { const: "Annotation" },
      motivation: MOTIVATION,
      creator: { $ref: "#/definitions/agent" },
      generator: { $ref: "#/definitions/agent" },
      created: MOMENT,
      generated: MOMENT,
      body: { type: "array", minItems: 1, items: { $ref: "#/definitions/body" } },
      target: { $ref: "#/definitions/target" },
    }),
    // 5.2
    page: object(["id", "type", "partOf", "startIndex", "items"], { id: IRI, type: { const: "AnnotationPage" }, partOf: IRI, startIndex: { const: 0 }, items: { type: "array", minItems: 1, items: { $ref: "#/definitions/annotation" } } }),
    // 5.1
    collection: {
      ...object(["@context", "id", "type", "total"], {
        "@context": { const: "http://www.w3.org/ns/anno.jsonld" },
        id: IRI,
        type: { const: "AnnotationCollection" },
        label: { type: "string" },
        total: { type: "integer", minimum: 0 },
        first: { $ref: "#/definitions/page" },
        last: IRI,
      }),
      // As a page holds one annotation or more, a collection of none has no page.
      if: { properties: { total: { const: 0 } } },
      then: { not: { anyOf: [{ required: ["first"] }, { required: ["last"] }] } },
      else: { required: ["first"] },
    },
  },
};

const validate = new Ajv({ allErrors: true }).compile(SCHEMA);

/** What is not as the model says; empty where all is. */
export function problemsOfModel(collection) {
  const problems = validate(collection) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
  const items = collection.first?.items ?? [];
  if (items.length !== collection.total) problems.push("total is not the number of items");
  if (new Set(items.map(({ id }) => id)).size !== items.length) problems.push("an id stands twice");
  return problems;
}
