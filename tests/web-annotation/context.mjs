/**
 * The terms of the W3C's annotation context that our annotations can have, in our own words, by the tables of the
 * Recommendation (Web Annotation Vocabulary, sections 3 and 4; https://www.w3.org/TR/annotation-vocab/). The document itself
 * is in no package that could be depended on, and tests fetch nothing. A term of `oa` that stands for nothing is noticed by
 * the tests, which know that vocabulary from `@vocabulary/oa`; of the other namespaces nothing is known here.
 */
const NAMESPACES = {
  oa: "http://www.w3.org/ns/oa#",
  as: "http://www.w3.org/ns/activitystreams#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  dctypes: "http://purl.org/dc/dcmitype/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "http://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** Classes and named things. Those of `oa` are called in JSON what they are called there. */
const OF_OA = `Annotation TextualBody SpecificResource TextQuoteSelector TextPositionSelector
  assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning
  replying tagging`;
const NAMED = {
  AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage",
  Person: "foaf:Person",
  Organization: "foaf:Organization",
  Software: "as:Application",
  Text: "dctypes:Text",
};

/** Properties, by what kind of value they have. */
const PROPERTIES = {
  "@id": {
    body: "oa:hasBody",
    target: "oa:hasTarget",
    source: "oa:hasSource",
    selector: "oa:hasSelector",
    state: "oa:hasState",
    canonical: "oa:canonical",
    creator: "dcterms:creator",
    generator: "as:generator",
    homepage: "foaf:homepage",
    partOf: "as:partOf",
    first: "as:first",
    last: "as:last",
    next: "as:next",
    prev: "as:prev",
  },
  "@vocab": { motivation: "oa:motivatedBy", purpose: "oa:hasPurpose" },
  "xsd:dateTime": { created: "dcterms:created", modified: "dcterms:modified", generated: "dcterms:issued", sourceDate: "oa:sourceDate" },
  "xsd:nonNegativeInteger": { start: "oa:start", end: "oa:end", total: "as:totalItems", startIndex: "as:startIndex" },
};
const WORDS = {
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  value: "rdf:value",
  format: "dc:format",
  language: "dc:language",
  label: "rdfs:label",
  name: "foaf:name",
};

const oa = OF_OA.split(/\s+/).map((name) => [name, `oa:${name}`]);
const typed = Object.entries(PROPERTIES).flatMap(([type, terms]) =>
  Object.entries(terms).map(([term, id]) => [term, { "@id": id, "@type": type }]));

export const context = {
  "@context": {
    ...NAMESPACES,
    id: "@id",
    type: "@type",
    ...Object.fromEntries(oa),
    ...NAMED,
    ...Object.fromEntries(typed),
    ...WORDS,
    items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
  },
};
