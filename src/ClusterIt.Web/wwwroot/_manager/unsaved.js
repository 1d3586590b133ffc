// Asks before a form that only its button keeps is left with something new in it.
for (const form of document.querySelectorAll('form[data-unsaved]')) {
  const state = () => new URLSearchParams(new FormData(form)).toString();
  const kept = form.dataset.unsaved === 'already' ? null : state(); // What came back with a fault is kept nowhere.
  let sending = false;
  form.addEventListener('submit', () => { sending = true; });
  addEventListener('pageshow', () => { sending = false; });
  addEventListener('beforeunload', event => {
    if (!sending && state() !== kept) event.preventDefault();
  });
}
