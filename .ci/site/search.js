// Finds the sections in which all words stand, those in whose heading they stand first; in the language of the page before the other.
(() => {
  const { up, language, none } = document.body.dataset;
  const field = document.getElementById("search");
  const results = document.getElementById("results");
  const MOST = 20;

  const weigh = ([, its, page, heading, text], words) => {
    let weight = its === language ? 4 : its === "" ? 2 : 0;
    for (const word of words) {
      const inHeading = heading.toLowerCase().includes(word);
      if (!inHeading && !page.toLowerCase().includes(word) && !text.toLowerCase().includes(word)) {
        return -1;
      }
      weight += inHeading ? (heading.toLowerCase() === word ? 20 : 10) : 1;
    }
    return weight;
  };

  const excerpt = (text, word) => {
    const at = Math.max(0, text.toLowerCase().indexOf(word) - 30);
    return (at > 0 ? "…" : "") + text.slice(at, at + 120) + (at + 120 < text.length ? "…" : "");
  };

  const item = ([url, , page, heading, text], words) => {
    const link = document.createElement("a");
    link.href = up + url;
    const title = document.createElement("strong");
    title.textContent = page === heading ? heading : `${page} · ${heading}`;
    const line = document.createElement("span");
    line.textContent = excerpt(text, words[0]);
    link.append(title, line);
    const entry = document.createElement("li");
    entry.append(link);
    return entry;
  };

  const find = () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    results.hidden = words.length === 0;
    const found = SECTIONS.map((section) => [weigh(section, words), section])
      .filter(([weight]) => weight >= 0)
      .sort((a, b) => b[0] - a[0])
      .slice(0, MOST);
    results.replaceChildren(...found.map(([, section]) => item(section, words)));
    if (found.length === 0) {
      const nothing = document.createElement("li");
      nothing.textContent = none;
      results.append(nothing);
    }
  };

  field.addEventListener("input", find);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && document.activeElement !== field) {
      event.preventDefault();
      field.focus();
    } else if (event.key === "Escape") {
      field.value = "";
      find();
    }
  });
  const wide = matchMedia("(min-width: 60em)");
  const contents = document.querySelector("nav details");
  const follow = () => { contents.open = wide.matches; };
  wide.addEventListener("change", follow);
  follow();
})();
