/** The samples: invented stories on invented sites. `address` is where each claims to come from. */
export const SAMPLES = [
  { name: "English: a dam and a committee", language: "en", file: "english-wire.html", address: "https://courier.example/2026/03/orrin-dam-repair" },
  { name: "Deutsch: eine Seilbahn", language: "de", file: "deutsch.html", address: "https://anzeiger.example/lokales/seilbahn" },
  { name: "Français : des moulins", language: "fr", file: "francais.html", address: "https://courrier.example/vaux/meuniers" },
  { name: "日本語：島の小学校", language: "ja", file: "nihongo.html", address: "https://shiomi.example/chiiki/150" },
];
