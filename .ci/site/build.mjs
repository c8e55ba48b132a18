// node build.mjs ROOT SITE: renders the Markdown of the project into SITE, beside the API that is there, and follows every link within.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import MarkdownIt from "markdown-it";

const [root, site] = process.argv.slice(2);
const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 })
  .split("\n")
  .filter((file) => file && existsSync(join(root, file)));
const sources = tracked.filter((file) => /^(docs\/|examples\/portal\/)?[^/]+\.md$/.test(file));

const isChinese = (source) => source.endsWith(".zh-CN.md");
const other = (source) => (isChinese(source) ? source.replace(".zh-CN.md", ".md") : source.replace(/\.md$/, ".zh-CN.md"));
const pageOf = (source) => source.replace(/(^|\/)README(?=[.])/, "$1index").replace(/\.md$/, ".html");
const escape = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
const read = (file) => readFileSync(join(root, file), "utf8");
const write = (file, text) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  writeFileSync(join(site, file), text);
};
const copy = (file) => {
  mkdirSync(dirname(join(site, file)), { recursive: true });
  copyFileSync(join(root, file), join(site, file));
};
const relative = (from, to) => posix.relative(posix.dirname(from), to) || posix.basename(to);

// The types of the API by their simple name, where only one has it.
const types = new Map();
const walk = (folder) =>
  readdirSync(folder).flatMap((name) =>
    statSync(join(folder, name)).isDirectory() ? walk(join(folder, name)) : [join(folder, name)]);
const pages = existsSync(join(site, "api")) ? walk(join(site, "api")).map((file) => file.slice(site.length + 1)) : [];
const api = pages.filter((file) => file.split("/").length > 2);
const modules = [...new Set(api.map((file) => file.split("/")[1]))].sort();
if (modules.length === 0) {
  throw new Error("there is no API");
}
for (const file of api) {
  const name = /\/([A-Z]\w*)\.html$/.exec(file)?.[1];
  if (name && !file.includes("/class-use/") && !file.includes("-tree")) {
    types.set(name, types.has(name) ? null : file);
  }
}

// What the pages of one module say of another's leads to the pages here.
const published = /https:\/\/javadoc\.io\/doc\/org\.ogireport\/([a-z0-9-]+)\/[^/"]+\/([^"#]*)/g;
let between = 0;
for (const page of api.filter((file) => file.endsWith(".html"))) {
  const text = readFileSync(join(site, page), "utf8");
  const linked = text.replace(published, (all, module, file) => {
    if (!existsSync(join(site, "api", module, file))) {
      throw new Error(`${page}: ${all} leads nowhere`);
    }
    between++;
    return relative(page, `api/${module}/${file}`);
  });
  if (linked !== text) {
    write(page, linked);
  }
}
if (between === 0) {
  throw new Error("the pages of no module lead to another's");
}

const slug = (heading, used) => {
  const plain = heading.toLowerCase().replace(/[^\p{L}\p{N}\p{M} _-]/gu, "").replace(/ /g, "-");
  const times = used.get(plain) ?? 0;
  used.set(plain, times + 1);
  return times === 0 ? plain : `${plain}-${times}`;
};

// Where a link of a page leads: another page, a file or a folder that is copied, or elsewhere.
const folders = new Set();
const target = (source, href) => {
  if (/^[a-z]+:/i.test(href) || href.startsWith("#")) {
    return href;
  }
  const [path, anchor] = href.split("#");
  const file = posix.normalize(posix.join(posix.dirname(source), decodeURI(path))).replace(/\/$/, "");
  let to = file;
  if (sources.includes(file)) {
    to = pageOf(file);
  } else if (tracked.includes(file)) {
    copy(file);
  } else if (tracked.some((each) => each.startsWith(file + "/"))) {
    folders.add(file);
    to = `${file}/files.html`;
  } else {
    throw new Error(`${source}: ${href} leads nowhere`);
  }
  return relative(pageOf(source), to) + (anchor ? `#${anchor}` : "");
};

const markdown = new MarkdownIt({ html: true });
const { rules } = markdown.renderer;
rules.heading_open = (tokens, at, options, env, self) => {
  const id = slug(tokens[at + 1].children.map((token) => token.content).join(""), env.slugs);
  tokens[at].attrSet("id", id);
  return self.renderToken(tokens, at, options);
};
rules.link_open = (tokens, at, options, env, self) => {
  tokens[at].attrSet("href", target(env.source, tokens[at].attrGet("href")));
  env.linked = true;
  return self.renderToken(tokens, at, options);
};
rules.link_close = (tokens, at, options, env, self) => {
  env.linked = false;
  return self.renderToken(tokens, at, options);
};
const image = rules.image;
rules.image = (tokens, at, options, env, self) => {
  tokens[at].attrSet("src", target(env.source, tokens[at].attrGet("src")));
  return image(tokens, at, options, env, self);
};
rules.code_inline = (tokens, at, options, env) => {
  const text = tokens[at].content;
  const type = types.get(/^[A-Z]\w+/.exec(text)?.[0]);
  const code = `<code>${escape(text)}</code>`;
  return type && !env.linked ? `<a class="api" href="${relative(pageOf(env.source), type)}">${code}</a>` : code;
};
// A line that ends between two Chinese characters ends there for the writer alone.
rules.softbreak = (tokens, at) => {
  const [before, after] = [tokens[at - 1]?.content ?? "", tokens[at + 1]?.content ?? ""];
  return /[\u3000-\u9fff\uff00-\uffef]$/.test(before) || /^[\u3000-\u9fff\uff00-\uffef]/.test(after) ? "" : "\n";
};
rules.table_open = () => '<div class="wide"><table>\n';
rules.table_close = () => "</table></div>\n";

const WORDS = {
  zh: { search: "搜索文档和API", pages: "目录", other: "English", api: "API（英文）", none: "没有找到", home: "OGI Report" },
  en: { search: "Search pages and API", pages: "Contents", other: "中文", api: "API", none: "Nothing found", home: "OGI Report" },
};
const titleOf = (source) => /^# (.*)$/m.exec(read(source))[1];
const order = (index) => [...read(index).matchAll(/]\(((?:\.\.\/)?[\w.-]+\.md)\)/g)].map((link) => posix.join("docs", link[1]));

const layout = (page, language, title, body, switchTo) => {
  const words = WORDS[language];
  const up = relative(page, "index.html").replace(/index\.html$/, "");
  const index = language === "zh" ? "docs/README.zh-CN.md" : "docs/README.md";
  const home = language === "zh" ? "README.zh-CN.md" : "README.md";
  const entries = [home, index, ...order(index)]
    .filter((source, at, all) => all.indexOf(source) === at && sources.includes(source) && source !== other(index))
    .map((source) => {
      const here = pageOf(source) === page ? ' aria-current="page"' : "";
      return `<li><a href="${relative(page, pageOf(source))}"${here}>${escape(titleOf(source))}</a></li>`;
    });
  entries.push(`<li><a href="${relative(page, "api/index.html")}">${words.api}</a></li>`);
  return `<!DOCTYPE html>
<html lang="${language === "zh" ? "zh-CN" : "en"}">
<head>
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="${up}style.css">
</head>
<body data-up="${up}" data-language="${language}" data-none="${words.none}">
<header>
<a class="home" href="${relative(page, pageOf(home))}">${words.home}</a>
<search><input id="search" type="search" placeholder="${words.search}" aria-label="${words.search}" autocomplete="off"></search>
<a class="language" hreflang="${language === "zh" ? "en" : "zh-CN"}" href="${relative(page, switchTo)}">${words.other}</a>
<ol id="results" hidden></ol>
</header>
<nav><details><summary>${words.pages}</summary><ul>
${entries.join("\n")}
</ul></details></nav>
<main>
${body}</main>
<script src="${up}search-index.js"></script>
<script src="${up}search.js"></script>
</body>
</html>
`;
};

// A section of the search: where it is, its language, the page, the heading, the text.
const sections = [];
for (const source of sources) {
  const env = { source, slugs: new Map() };
  const language = isChinese(source) ? "zh" : "en";
  const page = pageOf(source);
  const body = markdown.render(read(source), env);
  const translation = other(source);
  const switchTo = sources.includes(translation)
    ? pageOf(translation)
    : pageOf(language === "zh" ? "docs/README.md" : "docs/README.zh-CN.md");
  write(page, layout(page, language, titleOf(source), body, switchTo));
  for (const part of body.split(/(?=<h[1-4] id=)/)) {
    const heading = /^<h[1-4] id="([^"]*)">(.*?)<\/h[1-4]>/s.exec(part);
    if (heading) {
      const plain = (html) => html.replace(/<[^>]*>/g, " ").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&amp;/g, "&").replace(/\s+/g, " ").trim();
      sections.push([`${page}#${heading[1]}`, language, titleOf(source), plain(heading[2]), plain(part.slice(heading[0].length))]);
    }
  }
}
for (const folder of folders) {
  const files = tracked.filter((file) => file.startsWith(folder + "/"));
  files.forEach(copy);
  const list = files.map((file) => `<li><a href="${escape(encodeURI(file.slice(folder.length + 1)))}">${escape(file.slice(folder.length + 1))}</a></li>`);
  const page = `${folder}/files.html`;
  write(page, layout(page, "en", folder, `<h1>${escape(folder)}</h1>\n<ul>\n${list.join("\n")}\n</ul>\n`, "index.zh-CN.html"));
}
const listed = modules.map((module) => `<li><a href="${module}/index.html">${module}</a></li>`);
write("api/index.html", layout("api/index.html", "en", "API", `<h1>API</h1>\n<ul>\n${listed.join("\n")}\n</ul>\n`, "index.zh-CN.html"));
for (const [name, file] of types) {
  if (file) {
    sections.push([file, "", "API", name, file.split("/").slice(2, -1).filter((step) => !step.includes(".")).join(".")]);
  }
}
write("search-index.js", `const SECTIONS = ${JSON.stringify(sections)};\n`);

// Every link of every page that was written leads to a file, and to a place in it.
const idsIn = new Map();
const ids = (file) => {
  if (!idsIn.has(file)) {
    const text = readFileSync(join(site, file), "utf8");
    idsIn.set(file, new Set([...text.matchAll(/ (?:id|name)="([^"]*)"/g)].map((id) => id[1])));
  }
  return idsIn.get(file);
};
let links = 0;
const broken = [];
const written = walk(site).map((file) => file.slice(site.length + 1)).filter((file) => file.endsWith(".html") && existsSync(join(site, file)));
for (const page of written.filter((file) => !file.startsWith("api/ogi-") && readFileSync(join(site, file), "utf8").includes("data-language"))) {
  for (const [, href] of readFileSync(join(site, page), "utf8").matchAll(/ (?:href|src)="([^"]*)"/g)) {
    if (/^[a-z]+:/i.test(href)) {
      continue;
    }
    links++;
    const [path, anchor] = decodeURI(href.replace(/&amp;/g, "&")).split("#");
    const file = path ? posix.join(posix.dirname(page), path) : page;
    if (!existsSync(join(site, file)) || statSync(join(site, file)).isDirectory() || (anchor && !ids(file).has(anchor))) {
      broken.push(`${page} -> ${href}`);
    }
  }
}
if (broken.length > 0) {
  throw new Error(`links that lead nowhere:\n${broken.join("\n")}`);
}
console.log(`${site}: ${sources.length} pages, ${modules.length} modules of the API, ${sections.length} places to search; ${links} links lead somewhere, ${between} from one module to another`);
