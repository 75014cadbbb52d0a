/** Pictures: every attribute from which an address could be taken, lazy ones among them. */
const figure = (img) => `<figure>${img}<figcaption>A picture of the mill, <b onclick=ran()>at dusk</b></figcaption></figure>`;

export const pictures = [
  `<img src="javascript:ran()" width=800 height=600 alt="mill">`,
  `<img src="data:text/html,<script>ran()</script>" width=800 height=600 alt="mill">`,
  `<img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' onload='ran()'/%3E" width=800 height=600 alt=m>`,
  `<img srcset="javascript:ran() 2x, data:text/html,x 3x" src="x:" width=800 height=600 alt="mill">`,
  `<img srcset="x:,javascript:ran() 800w" width=800 height=600 alt="mill">`,
  `<picture><source srcset="javascript:ran()"><img src="x:" onerror=ran() width=800 height=600 alt="mill"></picture>`,
  `<img data-src="javascript:ran()" src="data:," width=800 height=600 alt="mill">`,
  `<img data-srcset="javascript:ran() 800w" src="data:," width=800 height=600 alt="mill">`,
  `<img data-lazy-src="data:text/html,x" src="data:," width=800 height=600 alt="mill">`,
  `<img data-original="vbscript:ran()" src="data:," width=800 height=600 alt="mill">`,
  `<img data-url="java\nscript:ran()" src="data:," width=800 height=600 alt="mill">`,
  `<img src="blob:null/1" width=800 height=600 alt="mill">`,
  `<img src="file:///etc/hostname" width=800 height=600 alt="mill">`,
  `<img src="https://user:word@news.invalid/x.png" width=800 height=600 alt="&quot;><script>ran()</script>">`,
  `<img src="x:" width=800 height=600 alt="'&quot; onerror=ran() x='">`,
  `<noscript><img src="javascript:ran()" width=800 height=600 alt="mill"></noscript>`,
  `<noscript>&lt;img src=x: onerror=ran() width=800 height=600&gt;</noscript>`,
].map(figure);
