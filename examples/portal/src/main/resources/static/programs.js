"use strict";

// Sends what the fields of an operation hold, and shows what comes back.
for (const form of document.querySelectorAll(".operation")) {
  const answer = form.querySelector(".answer");
  const told = answer.querySelector("h3");
  const text = answer.querySelector("pre");

  const request = () => {
    const headers = new Headers();
    const query = new URLSearchParams();
    const login = {};
    let path = form.dataset.path;
    let body;
    for (const field of form.querySelectorAll("[data-in]")) {
      if (!field.value) continue;
      switch (field.dataset.in) {
        case "path": path = path.replace(`{${field.name}}`, encodeURIComponent(field.value)); break;
        case "query": query.set(field.name, field.value); break;
        case "header": headers.set(field.name, field.value); break;
        case "type": headers.set("Content-Type", field.value); break;
        case "accept": headers.set("Accept", field.value); break;
        case "file": body = field.files[0]; break;
        case "body": body = body || field.value; break;
        default: login[field.dataset.in] = field.value;
      }
    }
    if (login.password) {
      const bytes = new TextEncoder().encode(`${login.user}:${login.password}`);
      headers.set("Authorization", "Basic " + btoa(String.fromCharCode(...bytes)));
    }
    const address = String(query) ? `${path}?${query}` : path;
    return new Request(address, { method: form.dataset.method, headers, body, credentials: "omit" });
  };

  const shown = async response => {
    const type = response.headers.get("Content-Type") || "";
    if (/json/.test(type)) return JSON.stringify(await response.json(), null, 2);
    if (/^text|xml/.test(type)) return response.text();
    return `${(await response.blob()).size} B`;
  };

  form.addEventListener("submit", async event => {
    event.preventDefault();
    try {
      const response = await fetch(request());
      const facts = ["Content-Type", "ETag", "Location"].map(name => [name, response.headers.get(name)]).filter(fact => fact[1]);
      told.textContent = `${response.status} ${response.statusText}`;
      text.textContent = facts.map(fact => fact.join(": ") + "\n").join("") + "\n" + await shown(response);
    } catch (failure) {
      told.textContent = form.dataset.failed;
      text.textContent = String(failure);
    }
    answer.hidden = false;
    told.focus();
  });
}
