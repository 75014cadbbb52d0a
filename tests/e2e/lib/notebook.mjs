/** A notebook for tests, of any size: invented stories, speakers and words, the same for the same seed. */

const NAMES = "Ada Bell,Amund Reiersen,Chidi Okonkwo,Ingrid Aune,Samuel Okafor,Mirele Katz,Tora Lindqvist,Nils Quist,Sévérine Brunet,Yusuf Demir,Hana Kovář,Priya Raman".split(",");
const ROLES = "leader of the council,harbour master,a fisherman,the operator’s chief engineer,a teacher on the outer islands,spokeswoman for the ministry".split(",");
const OUTLETS = "The Harbour Ledger,Northern Post,Kvalholm Daily,The Island Review,Coastline".split(",");
const TAGS = "budget,ferry,harbour,elections,weather,schools".split(",");
const WORDS = "the a and of in to we they council harbour ferry winter promise budget islands night crews fuel vote money people strait lifeline school road bridge storm fish engine captain mainland spring dock decision sailing timetable minister debate hall morning paper answer question".split(" ");

/**
 * The text of a file that the notebook imports.
 *
 * @param {number} count how many records
 * @param {number} [seed]
 */
export function notebookFile(count, seed = 1) {
  const lines = records(count, seed).map((record) => JSON.stringify(record));
  return `{"format":"quotelight-notebook","version":1,"kept":[\n${lines.join(",\n")}\n]}\n`;
}

function records(count, seed) {
  const random = generator(seed);
  const pick = (list) => list[random(list.length)];
  const sentence = () => {
    const words = Array.from({ length: 8 + random(30) }, () => pick(WORDS)).join(" ");
    return words[0].toUpperCase() + words.slice(1);
  };
  // A large notebook has names that stand in it once.
  const names = [...NAMES, ...Array.from({ length: Math.floor(count / 40) }, (_, index) => `${pick(NAMES).split(" ")[0]} ${surname(random)}${index}`)];
  const stories = Array.from({ length: Math.max(1, Math.ceil(count / 8)) }, (_, index) => {
    const day = new Date(Date.UTC(2024, 0, 1 + random(2000))).toISOString();
    return { url: `https://www.harbourledger.example/story/${index}`, title: sentence().slice(0, 70), site_name: pick(OUTLETS), authors: [pick(NAMES)], published: day, modified: null, language: "en", accessed: day };
  });
  return Array.from({ length: count }, (_, index) => {
    const story = stories[Math.floor(index / 8)];
    const text = `“${sentence()}.”`;
    const isHighlight = random(10) === 0;
    const start = (index % 8) * 400;
    return {
      story,
      quote: {
        kind: isHighlight ? "highlight" : "quotation", text, prefix: "as was said before: ", suffix: " said afterwards", start, end: start + [...text].length, occurrence: 0,
        speaker: random(12) === 0 ? null : pick(names), speaker_kind: "person", description: pick(ROLES), cue: "said", source: null, channel: null, color: isHighlight ? pick(["yellow", "green", "blue", "pink"]) : null,
      },
      note: random(6) === 0 ? `Ask about the ${pick(WORDS)}.` : "",
      tags: random(4) === 0 ? [pick(TAGS)] : [],
      kept_at: new Date(Date.parse(story.published) + index * 1000).toISOString(),
    };
  });
}

function surname(random) {
  return Array.from({ length: 2 }, () => "ka,ro,mi,len,sto,var,din,qui".split(",")[random(8)]).join("").replace(/^./, (letter) => letter.toUpperCase());
}

function generator(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
