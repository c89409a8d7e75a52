// What a script adds to pages that work without one: links and forms that do not blink, one more look before a grave act.
import { config } from "@hotwired/turbo";
import { leaveCodes } from "./codes/leaving.js";
import { offerSuggestions } from "./parts/suggested.js";
import { leavePhone } from "./visits/leaving.js";

/** A dialog that reads back what was filled in; the box ticked on the form itself asks no more. */
class ReviewDialog extends HTMLElement {
  ask(question, form) {
    const dialog = document.createElement("dialog");
    const title = this.part("h2", question);
    title.id = "review-title";
    dialog.setAttribute("aria-labelledby", title.id);
    const buttons = document.createElement("form");
    buttons.method = "dialog";
    buttons.className = "acts send";
    buttons.append(this.button("yes", "确认", "btn warn"), this.button("no", "再看看", "btn"));
    dialog.append(title, this.readBack(form), buttons);
    this.replaceChildren(dialog);
    dialog.showModal();
    return new Promise((answer) =>
      dialog.addEventListener("close", () => {
        this.replaceChildren();
        answer(dialog.returnValue === "yes");
      }),
    );
  }

  readBack(form) {
    const list = document.createElement("dl");
    list.className = "facts";
    for (const field of form.querySelectorAll(".field:not(.confirm)")) {
      const said = this.valueOf(field);
      if (said) list.append(this.part("dt", this.labelOf(field)), this.part("dd", said));
    }
    return list;
  }

  labelOf(field) {
    const label = field.querySelector("label, legend").cloneNode(true);
    label.querySelectorAll(".must").forEach((mark) => mark.remove());
    return label.textContent.trim();
  }

  valueOf(field) {
    const chosen = [...field.querySelectorAll("input:checked")].map((box) => box.parentElement.textContent.trim());
    if (chosen.length > 0) return chosen.join("、");
    const control = field.querySelector("select, textarea, input:not([type=radio], [type=checkbox])");
    if (!control?.value) return "";
    return control.matches("select") ? control.selectedOptions[0].textContent.trim() : control.value;
  }

  part(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }

  button(value, text, look) {
    const button = this.part("button", text);
    button.value = value;
    button.className = look;
    return button;
  }
}
customElements.define("review-dialog", ReviewDialog);

config.forms.confirm = async (question, form) => {
  const box = form.querySelector(".confirm input[type=checkbox]");
  if (box?.checked) return true;
  const review = document.createElement("review-dialog");
  document.body.append(review);
  const sure = await review.ask(question, form);
  review.remove();
  if (!sure || !box) return sure;
  // what is sent was read before the question: it is sent anew, with the box ticked
  box.checked = true;
  setTimeout(() => form.requestSubmit());
  return false;
};

// a link within the page is the browser's own business: only it moves the keyboard's place along
addEventListener("turbo:click", (click) => {
  if (click.target.getAttribute("href")?.startsWith("#")) click.preventDefault();
});

// the reasons of a refusal are read out and come first for the keyboard, and the same page asked anew keeps its place
let place = null;
addEventListener("turbo:visit", ({ detail }) => {
  place = new URL(detail.url).pathname === location.pathname && detail.action !== "restore" ? scrollY : null;
});
addEventListener("turbo:load", () => {
  if (place !== null && !location.hash) scrollTo(0, place);
  place = null;
});
leavePhone();
leaveCodes();
offerSuggestions();
addEventListener("turbo:render", () => document.getElementById("errors")?.focus());
document.getElementById("errors")?.focus();

// an exam keeps every choice as it is made; what could not be sent is sent again until it is, and the buttons below do the same without a script
const unsent = new Set();
let sending = false;
async function keep(form) {
  if (sending || unsent.size === 0) return;
  sending = true;
  const state = document.getElementById("quiz-state");
  const places = [...unsent];
  const body = new URLSearchParams([["__RequestVerificationToken", form.elements.__RequestVerificationToken.value]]);
  for (const [name, value] of new FormData(form)) if (places.includes(name)) body.append(name, value);
  const answer = await fetch(form.dataset.keep, { method: "POST", body }).catch(() => null);
  sending = false;
  if (answer?.status === 204) {
    places.forEach((place) => unsent.delete(place));
    state.textContent = `已保存,已答${Number(state.dataset.elsewhere) + answered(form)}题,共${state.dataset.total}题。`;
    if (unsent.size > 0) keep(form);
  } else if (answer?.status === 410) location.reload();
  else {
    state.textContent = "刚才的选择还没有保存,正在重试。";
    setTimeout(() => keep(form), 3000);
  }
}
function answered(form) {
  return [...form.querySelectorAll("fieldset")].filter((place) => place.querySelector("input:checked")).length;
}
setInterval(() => {
  const left = document.getElementById("quiz-left");
  if (!left) return;
  const minutes = Math.ceil((Number(left.dataset.ends) - Date.now()) / 60000);
  left.textContent = minutes > 0 ? `还有${minutes}分钟,` : "时间已到,请马上交卷;";
}, 10000);
addEventListener("change", ({ target }) => {
  const form = target.closest?.("form[data-keep]");
  if (!form) return;
  unsent.add(target.name);
  keep(form);
});
