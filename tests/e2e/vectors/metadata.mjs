/** Heads of pages whose title, author, dates and pictures carry markup and addresses that run. */
const TAG = "&lt;img src=x: onerror=ran()&gt;";
const ld = (value) => `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "The mill", ...value })}</script>`;
const broken = "<\\/script><img src=x: onerror=ran()>";

export const metadata = [
  `<title>${TAG} and a mill</title>`,
  `<meta property="og:title" content="${TAG}"><meta name="author" content="${TAG}">`,
  `<meta property="og:image" content="javascript:ran()"><meta property="og:url" content="javascript:ran()">`,
  `<meta property="og:description" content="&quot;&gt;${TAG}"><meta property="og:site_name" content="${TAG}">`,
  `<link rel=canonical href="javascript:ran()"><base target="_top">`,
  `<meta name="article:published_time" content="${TAG}"><meta http-equiv="content-language" content="&quot;&gt;${TAG}">`,
  ld({ author: { "@type": "Person", name: broken } }),
  ld({ headline: broken, description: broken, image: "javascript:ran()" }),
  ld({ image: { url: "data:text/html,x" }, datePublished: broken, inLanguage: '"><b onclick=ran()>' }),
  ld({ ["__proto__"]: { polluted: true }, constructor: { prototype: { polluted: true } } }),
];
