// A text with suggestions shows them all when it is entered, rather than those that fit what it holds; left empty, it keeps what it held.
const isSuggested = (element) => element.matches?.("input[data-suggested]");

export function offerSuggestions() {
  addEventListener("focusin", ({ target }) => {
    if (!isSuggested(target) || !target.value) return;
    [target.dataset.held, target.dataset.hint] = [target.value, target.placeholder];
    [target.placeholder, target.value] = [target.value, ""];
  });
  const leave = (field) => {
    if (field.dataset.held === undefined) return;
    if (!field.value) field.value = field.dataset.held;
    field.placeholder = field.dataset.hint;
    delete field.dataset.held;
    delete field.dataset.hint;
  };
  addEventListener("focusout", ({ target }) => isSuggested(target) && leave(target));
  // sent from within the field, by the Enter key
  addEventListener("submit", ({ target }) => target.querySelectorAll("input[data-suggested]").forEach(leave), { capture: true });
}
