/** The samples: invented stories on invented sites. `address` is where each claims to come from. */
export const SAMPLES = [
  { name: "English: a dam and a committee", file: "english-wire.html", address: "https://courier.example/2026/03/orrin-dam-repair" },
  { name: "Deutsch: eine Seilbahn", file: "deutsch.html", address: "https://anzeiger.example/lokales/seilbahn" },
  { name: "Français : des moulins", file: "francais.html", address: "https://courrier.example/vaux/meuniers" },
  { name: "日本語：島の小学校", file: "nihongo.html", address: "https://shiomi.example/chiiki/150" },
];
