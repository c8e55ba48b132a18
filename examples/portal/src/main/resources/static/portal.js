"use strict";

// A file dropped on the frame around a file field is chosen in it.
for (const frame of document.querySelectorAll("[data-drop]")) {
  const field = frame.querySelector("input");
  const over = (event, isOver) => {
    event.preventDefault();
    frame.classList.toggle("over", isOver);
  };
  frame.addEventListener("dragover", event => over(event, true));
  frame.addEventListener("dragleave", event => over(event, false));
  frame.addEventListener("drop", event => {
    over(event, false);
    if (event.dataTransfer.files.length) {
      field.files = event.dataTransfer.files;
      field.form.requestSubmit();
    }
  });
}

const desk = document.getElementById("desk");
if (desk) {
  const place = document.getElementById("place");
  const hint = place.textContent;
  let asked = 0;
  let timer;

  // Sends what the fields hold, and puts the answer into the page. Only the last answer counts.
  const check = async button => {
    clearTimeout(timer);
    const mine = ++asked;
    const sent = new FormData(desk);
    sent.delete("own");
    if (button) sent.append(button.name, button.value);
    try {
      const response = await fetch(desk.action, { method: "POST", body: sent });
      if (!response.ok) throw new Error(String(response.status));
      const answer = new DOMParser().parseFromString(await response.text(), "text/html");
      if (mine === asked) take(answer, sent);
    } catch (failure) {
      if (mine === asked) document.getElementById("verdict").textContent = desk.dataset.failed;
    }
  };

  const take = (answer, sent) => {
    const lost = document.getElementById("findings").contains(document.activeElement)
      || document.getElementById("applied").contains(document.activeElement);
    for (const id of ["heading", "verdict", "findings", "applied"]) {
      document.getElementById(id).replaceChildren(...answer.getElementById(id).childNodes);
    }
    document.getElementById("following").value = answer.getElementById("following").value;
    const legend = answer.querySelector(".mark-legend");
    const old = desk.querySelector(".mark-legend");
    if (old) old.remove();
    if (legend) document.getElementById("tables").prepend(legend);
    for (const fresh of answer.querySelectorAll("#tables td[id]")) cell(document.getElementById(fresh.id), fresh, sent);
    if (lost) document.getElementById("found").focus();
  };

  // The field itself stays, so that neither the cursor nor what was typed meanwhile is lost.
  const cell = (old, fresh, sent) => {
    const field = old.querySelector("input");
    const next = fresh.querySelector("input");
    old.className = fresh.className;
    old.title = fresh.title;
    if (field.value === sent.get(field.name) && field.value !== next.value) field.value = next.value;
    if (next.hasAttribute("aria-describedby")) field.setAttribute("aria-describedby", next.getAttribute("aria-describedby"));
    else field.removeAttribute("aria-describedby");
    next.remove();
    for (const node of [...old.childNodes]) if (node !== field) node.remove();
    old.append(...fresh.childNodes);
  };

  desk.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(check, 250);
  });
  desk.addEventListener("change", event => {
    if (event.target.name !== "own") check();
  });
  desk.addEventListener("submit", event => {
    const button = event.submitter;
    if (button && button.hasAttribute("formaction")) return;
    event.preventDefault();
    check(button && button.name ? button : undefined);
  });
  desk.addEventListener("focusin", event => {
    const cell = event.target.closest("td[title]");
    place.textContent = cell ? cell.title : hint;
  });
  // From a finding straight into its cell.
  desk.addEventListener("click", event => {
    const link = event.target.closest(".cells a");
    const target = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (target) {
      event.preventDefault();
      target.scrollIntoView({ block: "center" });
      target.querySelector("input").focus();
    }
  });
  // Up and down a column with the arrow keys.
  desk.addEventListener("keydown", event => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const field = event.target.closest("td input");
    if (!field) return;
    const box = field.getBoundingClientRect();
    const way = event.key === "ArrowDown" ? 1 : -1;
    const others = [...document.querySelectorAll("#tables td input")]
      .map(input => ({ input, at: input.getBoundingClientRect() }))
      .filter(other => (other.at.top - box.top) * way > 2 && Math.abs(other.at.left - box.left) < box.width / 2)
      .sort((one, other) => (one.at.top - other.at.top) * way);
    if (others.length) {
      event.preventDefault();
      others[0].input.focus();
      others[0].input.select();
    }
  });
}
