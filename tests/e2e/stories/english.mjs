/** An invented story with every kind of block, note and quotation. */
import { story } from "../lib/story.mjs";

const PICTURE =
  "https://pictures.example/harbour.jpg";

export default story({
  url: "https://www.harbourledger.example/2031/03/ferry-vote",
  title: "Council backs night ferry as harbour master warns of ⟦amund “a winter without a lifeline”⟧",
  standfirst: "After eleven hours of debate the islands keep their link to the mainland, but only until spring.",
  authors: ["Ingrid Aune", "Samuel Okafor", "Mirele Katz"],
  site_name: "The Harbour Ledger",
  published: "2031-03-04T21:40:00Z",
  modified: "2031-03-05T06:12:00Z",
  lead_image: {
    url: PICTURE,
    alt: "A white ferry leaves a small harbour at dusk, its windows lit",
    caption: "The Solveig leaves Kvalholm for the last sailing of the day.",
    credit: "Tora Lindqvist/Harbour Ledger",
  },
  speakers: {
    amund: { name: "Amund Reiersen", description: "harbour master" },
    bell: { name: "Ada Bell", description: "leader of the council" },
    official: { name: "a ministry official", kind: "anonymous" },
    line: { name: "Northline Ferries", kind: "organisation", description: "the operator" },
    okonkwo: { name: "Chidi Okonkwo", description: "a fisherman who has crossed the strait for forty years" },
  },
  blocks: [
    {
      kind: "paragraph",
      text: "KVALHOLM — The night ferry between Kvalholm and the outer islands will keep sailing until the end of April, the regional council decided late on Tuesday, after a debate that filled the old fish hall and ⟨link https://www.harbourledger.example/2031/03/stream the stream⟩ that carried it.",
    },
    {
      kind: "paragraph",
      text: "⟦bell “We were asked to choose between a budget and a promise,”⟧ said Ada Bell, leader of the council. ⟦bell “Tonight we kept the promise, and ⟨link https://www.harbourledger.example/budget tomorrow we will look for the money⟩.”⟧",
    },
    {
      kind: "paragraph",
      text: "Her motion passed by nineteen votes to sixteen. Amund Reiersen, the harbour master, had told members that cancelling the sailing would mean ⟦amund “a winter without a lifeline”⟧ for some 2,300 people; Northline Ferries, the operator, called the decision ⟦line “welcome, if late.”⟧",
    },
    { kind: "heading", level: 2, text: "What the vote costs" },
    {
      kind: "paragraph",
      text: "The subsidy was last raised in 2024. Since then fuel has become dearer, two of the four crews have left, and the ⟨em Solveig⟩, built in 1988, has spent 61 days in dock. The council’s own paper, ⟦title “Crossing Points”⟧, puts the gap at 4.1 million a year.",
    },
    {
      kind: "figure",
      url: "https://pictures.example/chart.png",
      alt: "Bar chart: the subsidy has stood still since 2024",
      caption: "The subsidy has stood still since 2024 while costs have risen.",
      credit: "Harbour Ledger graphics",
      width: 1200,
      height: 640,
    },
    {
      kind: "table",
      header: true,
      rows: [
        ["Year", "Passengers", "Days in dock", "Subsidy (millions)"],
        ["2028", "118,400", "12", "6.0"],
        ["2029", "121,900", "31", "6.0"],
        ["2030", "124,050", "61", "6.0"],
      ],
    },
    {
      kind: "paragraph",
      text: "⟦official “Nobody in the capital wants to be the one who switches off the lights on that pier,”⟧ a ministry official said, speaking on condition of anonymity. One line of the draft, marked ⟦? “for internal use only,”⟧ suggested selling the ⟦term “milk run”⟧ to a private operator.",
    },
    {
      kind: "quote",
      cite: "Chidi Okonkwo, in a letter read to the hall",
      text: "⟦okonkwo I have crossed that water in every month of forty years. What you are calling a service is the road to my daughter’s school.⟧",
    },
    { kind: "heading", level: 2, text: "The road ahead" },
    {
      kind: "paragraph",
      text: "⟦amund “The boat is old, the crew is tired and the harbour is silting up,”⟧ Reiersen said on the quay after the vote.",
    },
    {
      kind: "paragraph",
      text: "⟦amund “Give me a dredger, two crews and a date,”⟧ he added, ⟦amund “and I will give you a timetable.”⟧",
    },
    {
      kind: "list",
      ordered: false,
      items: [
        "The last sailing stays at 23.40 until 30 April.",
        { depth: 1, text: "On Sundays it leaves an hour earlier." },
        "Tenders for a second crew close on 20 March.",
        "The council meets again on 2 April; ⟦bell “not a day later,”⟧ Bell said.",
      ],
    },
    {
      kind: "embed",
      provider: "Bluesky",
      author: "Northline Ferries",
      published: "2031-03-04T22:05:00Z",
      url: "https://posts.example/northline/41",
      text: "⟦line Tonight’s 23.40 from Kvalholm sails as planned. See you on board.⟧",
    },
    { kind: "separator" },
    {
      kind: "paragraph",
      text: "The islands’ mayor, who had walked out at midnight, came back for the count. Asked whether it felt like a victory, she pointed at the clock on the wall and left to catch the boat.",
    },
  ],
  loss: {
    visible_words: 400,
    kept_words: 380,
    dropped: [
      { text: "Most read: ten walks along the harbour", words: 7, reason: "teasers" },
      { text: "Sign up for the evening letter, and read tomorrow’s ferries tonight.", words: 11, reason: "asks for something" },
    ],
  },
  notes: [
    { kind: "correction", text: "An earlier version of this story gave the wrong year for the last increase of the subsidy. It was 2024, not 2025." },
    { kind: "contributors", text: "Additional reporting by Lena Voss in the capital." },
    { kind: "copyright", text: "© 2031 The Harbour Ledger" },
  ],
});
