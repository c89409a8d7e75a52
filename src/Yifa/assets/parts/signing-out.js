// What is taken off the phone when somebody signs out: noted when the form is sent, done on the first page that is nobody's any more.
const signOut = () => document.querySelector('form[action="/sign-out"]');

/**
 * @param {string} mark under which it is noted that somebody has signed out
 * @param {() => unknown} isUsed whether there is anything to take off
 * @param {() => Promise<void>} forget takes it off, and the note with it
 */
export function whenSignedOut(mark, isUsed, forget) {
  // before Turbo, which lets no other hear of a form it sends
  const sent = ({ target }) => target === signOut() && isUsed() && localStorage.setItem(mark, "1");
  addEventListener("submit", sent, { capture: true });
  addEventListener("turbo:load", async () => {
    if (localStorage.getItem(mark) !== null && !signOut()) await forget();
  });
}
