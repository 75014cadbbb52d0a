/**
 * Annotations as the graph that they mean: expanded by the W3C's context, and each statement of it held against the
 * W3C's vocabulary, which `@vocabulary/oa` carries. Nothing is fetched: any other context is a fault.
 */
import oa from "@vocabulary/oa";
import jsonld from "jsonld";
import { context } from "./context.mjs";

const CONTEXT = "http://www.w3.org/ns/anno.jsonld";

const OA = "http://www.w3.org/ns/oa#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
const PROPERTY = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property";

/** An unknown prefix is a scheme to JSON-LD, which no processor complains of. */
const NAMESPACES = Object.values(context["@context"]).filter((value) => /^http.*[#/]$/.test(value));

/** What a document may name as its context. */
async function documentLoader(url) {
  if (url !== CONTEXT) throw new Error(`${url} is no context of ours`);
  return { documentUrl: url, document: context };
}

/** Statements by subject and predicate: `of(subject, predicate)` is the list of objects. */
function index(quads) {
  const table = new Map();
  for (const { subject, predicate, object } of quads) {
    const key = `${subject.value} ${predicate.value}`;
    table.set(key, [...(table.get(key) ?? []), object]);
  }
  return (subject, predicate) => table.get(`${subject} ${predicate}`) ?? [];
}

const term = (termType) => (value, extra) => ({ termType, value, ...(termType === "Literal" && { datatype: extra }) });
const vocabulary = index(oa({
  factory: {
    namedNode: term("NamedNode"),
    blankNode: term("BlankNode"),
    literal: term("Literal"),
    defaultGraph: term("DefaultGraph"),
    quad: (subject, predicate, object) => ({ subject, predicate, object }),
  },
}));
const values = (terms) => terms.map(({ value }) => value);

/** What the context takes from `oa` and the vocabulary does not have. @returns {string[]} */
export function unknownTerms() {
  const terms = Object.values(context["@context"]).map((term) => (typeof term === "string" ? term : term["@id"]));
  const ours = terms.filter((term) => term.startsWith("oa:")).map((term) => OA + term.slice("oa:".length));
  return ours.filter((term) => vocabulary(term, TYPE).length === 0);
}

/** A class with all that it is a kind of. */
function kinds(name) {
  return [name, ...values(vocabulary(name, `${RDFS}subClassOf`)).flatMap(kinds)];
}

/** The classes that a property's subject may be of. `ResourceSelection` is in the model as its subclass alone. */
const domain = (property) => values(vocabulary(property, `${RDFS}domain`));
const range = (property) => values(vocabulary(property, `${RDFS}range`));

/**
 * What is not as context and vocabulary say; empty where all is.
 *
 * @param {object} document
 * @returns {Promise<string[]>}
 */
export async function problemsOfGraph(document) {
  // `safe` refuses what would be dropped without a word: unknown terms, relative addresses, values of no kind.
  const options = { documentLoader, safe: true };
  try {
    const expanded = await jsonld.expand(document, options);
    const again = await jsonld.compact(expanded, CONTEXT, options);
    const problems = sameTree(again, document) ? [] : ["not the same after expanding and compacting"];
    return problems.concat(problemsOfStatements(await jsonld.toRDF(expanded, options)));
  } catch (error) {
    const { code, details } = error.details?.event ?? {};
    return [`not read: ${code ?? error.message} ${JSON.stringify(details ?? {})}`];
  }
}

function problemsOfStatements(quads) {
  const said = index(quads);
  const isKind = (subject, classes) => values(said(subject, TYPE)).some((own) => kinds(own).some((kind) => classes.includes(kind)));
  return quads.flatMap(({ subject, predicate, object }) => {
    const statement = `${predicate.value} ${object.value}`;
    if (predicate.value === TYPE) {
      return object.value.startsWith(OA) && !values(vocabulary(object.value, TYPE)).includes(`${RDFS}Class`) ? [`no class: ${object.value}`] : [];
    }
    if (!predicate.value.startsWith(OA)) return NAMESPACES.some((name) => predicate.value.startsWith(name)) ? [] : [`of no namespace that the context names: ${statement}`];
    const problems = [];
    if (!values(vocabulary(predicate.value, TYPE)).includes(PROPERTY)) problems.push(`no property: ${predicate.value}`);
    const allowed = domain(predicate.value);
    if (allowed.length && !isKind(subject.value, allowed)) problems.push(`not for this subject: ${statement}`);
    for (const kind of range(predicate.value)) {
      const fits = kind.startsWith(XSD)
        ? object.termType === "Literal" && object.datatype.value === kind
        : isKind(object.value, [kind]) || values(vocabulary(object.value, TYPE)).includes(kind);
      if (!fits) problems.push(`not of the kind ${kind}: ${statement}`);
    }
    return problems;
  });
}

/** Whether two trees of JSON are the same, where a list of one is its only item. */
function sameTree(one, other) {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

function plain(value) {
  if (Array.isArray(value)) return value.length === 1 ? plain(value[0]) : value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]).sort(([one], [other]) => (one < other ? -1 : 1)));
}
