/** An invented story in Japanese. */
import { story } from "../lib/story.mjs";

export default story({
  url: "https://minato.example/2031/03/ferry",
  title: "夜間フェリー存続を可決、港長は⟦sato 「命綱のない冬になる」⟧と警告",
  standfirst: "十一時間に及ぶ討議の末、離島と本土を結ぶ航路は春まで残ることになった。",
  authors: ["高橋葵", "森本健"],
  site_name: "港日報",
  published: "2031-03-04T21:40:00+09:00",
  language: "ja",
  speakers: {
    sato: { name: "佐藤一郎", description: "港長" },
    ito: { name: "伊藤恵", description: "議会議長" },
  },
  blocks: [
    { kind: "paragraph", text: "地域議会は火曜日の夜、港と外側の島々を結ぶ夜間フェリーを四月末まで運航し続けることを決めた。古い魚市場のホールは傍聴者で埋まり、討議は深夜まで続いた。" },
    { kind: "paragraph", text: "議会議長の伊藤恵氏は⟦ito 「私たちは予算と約束のどちらかを選ぶよう求められた。今夜は約束を守った」⟧と述べた。採決は賛成十九、反対十六だった。" },
    { kind: "heading", level: 2, text: "採決の費用" },
    { kind: "paragraph", text: "港長の佐藤一郎氏は岸壁で⟦sato 「船は古く、乗組員は疲れている。日付をくれれば、時刻表を作る」⟧と語った。補助金は二〇二四年から据え置かれており、不足額は年間四百十万に達するという。" },
    { kind: "list", ordered: true, items: ["最終便は四月三十日まで二十三時四十分のまま。", "第二の乗組員の入札は三月二十日に締め切られる。"] },
  ],
});
