// Chooses many lines of a list at once, says how many they are, and that something is being done.
const bar = document.getElementById('bulk');
const boxes = [...document.querySelectorAll('[form="bulk"][name="auswahl"]')];
const all = document.querySelector('[data-choose-all]');
let last = null;

function count() {
  const chosen = boxes.filter(box => box.checked).length;
  bar.hidden = chosen === 0;
  const said = bar.querySelector('[data-chosen]');
  said.textContent = chosen === 1 ? said.dataset.one : said.dataset.many.replace('{0}', chosen);
  all.checked = chosen === boxes.length;
  all.indeterminate = chosen > 0 && chosen < boxes.length;
}

if (bar && boxes.length) {
  all.closest('label').hidden = false;
  all.addEventListener('change', () => {
    boxes.forEach(box => { box.checked = all.checked; });
    count();
  });
  for (const box of boxes)
    box.addEventListener('click', event => {
      // With Shift, everything from the last one to this one.
      if (event.shiftKey && last) {
        const [from, to] = [boxes.indexOf(last), boxes.indexOf(box)].sort((a, b) => a - b);
        boxes.slice(from, to + 1).forEach(each => { each.checked = box.checked; });
      }
      last = box;
      count();
    });
  count();
}

for (const form of document.querySelectorAll('[data-busy]')) {
  form.addEventListener('submit', event => {
    if (form.getAttribute('aria-busy') === 'true') return event.preventDefault(); // It is on its way; once is enough.
    form.setAttribute('aria-busy', 'true');
    const said = form.querySelector('[role="status"]') ?? form.appendChild(Object.assign(document.createElement('p'), { role: 'status' }));
    setTimeout(() => { said.textContent = form.dataset.busy; });
  });
}
addEventListener('pageshow', () => {
  document.querySelectorAll('[aria-busy]').forEach(form => form.removeAttribute('aria-busy'));
  if (bar && boxes.length) count(); // The browser remembers what was ticked.
});
