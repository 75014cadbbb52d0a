/**
 * Whether memory grows with a WARC file: the program over files of 100, 1,000 and 10,000 pages of ours, each a member of
 * its own as crawlers write them, with its peak of memory and its answers counted.
 *
 *     node scripts/warc.mjs [--program target/release/quotelight] [--pages 100,1000,10000]
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";

const { values: options } = parseArgs({
  options: { program: { type: "string", default: "target/release/quotelight" }, pages: { type: "string", default: "100,1000,10000" } },
});
const folder = mkdtempSync(join(tmpdir(), "quotelight-warc-"));
console.log("pages    size      format       answers  peak of memory");
for (const pages of options.pages.split(",").map(Number)) {
  const path = join(folder, `${pages}.warc.gz`);
  const size = await write(path, pages);
  for (const format of ["jsonl", "csv", "annotations"]) {
    const { answers, peak } = await run(path, format);
    console.log(`${String(pages).padEnd(8)} ${megabytes(size).padEnd(9)} ${format.padEnd(12)} ${String(answers).padEnd(8)} ${megabytes(peak)}`);
  }
}
rmSync(folder, { recursive: true, force: true });

async function write(path, pages) {
  const file = createWriteStream(path);
  let size = 0;
  for (let number = 0; number < pages; number += 1) {
    const member = gzipSync(record(number), { level: 1 });
    size += member.length;
    if (!file.write(member)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
  return size;
}

/** A page among its furniture, from 6 paragraphs up to 45. */
function record(number) {
  const links = Array.from({ length: 200 }, (_, index) => `<li><a href="/s/${index}">Section number ${index} of this site</a></li>`).join("");
  const paragraphs = Array.from({ length: 6 + (number % 40) }, (_, index) =>
    `<p>The council of Northwick met on Tuesday to vote on the bridge over the Lorne, which has been closed to traffic since March. “We have waited long enough for plan ${index},” said Mara Ellison, who chairs the council, after the members had heard the engineers for two hours.</p>`).join("");
  const html = `<!doctype html><html><head><meta charset=utf-8><title>Story ${number}</title></head><body><nav><ul>${links}</ul></nav><article><h1>Story ${number}</h1>${paragraphs}</article></body></html>`;
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const id = String(number).padStart(8, "0");
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://herald.example/${number}\r\nWARC-Date: 2031-03-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:${id}-0000-4000-8000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
}

/** Runs the program; its peak is read from the system while it runs (Linux). */
async function run(path, format) {
  const child = spawn(options.program, ["extract", path, "--format", format], { stdio: ["ignore", "pipe", "inherit"] });
  let peak = 0;
  let answers = 0;
  const look = setInterval(() => {
    try {
      peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) * 1024 || peak;
    } catch {
      // It has ended meanwhile.
    }
  }, 10);
  child.stdout.on("data", (bytes) => {
    for (const byte of bytes) if (byte === 10) answers += 1;
  });
  await once(child, "close");
  clearInterval(look);
  return { answers, peak };
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
