// From a fault to its field: what is closed opens, and the field has the focus.
export function jumpToFaults(form) {
  form.addEventListener('click', event => {
    const link = event.target.closest('[data-jump]');
    if (!link) return;
    event.preventDefault();
    focus(document.getElementById(link.dataset.jump));
  });
  document.getElementById('_fehler')?.focus();
}

function focus(field) {
  if (!field) return;
  for (let details = field.closest('details'); details; details = details.parentElement?.closest('details')) details.open = true;
  const rich = field.matches('[data-markdown]') ? field.parentElement.querySelector('[contenteditable="true"]') : null;
  (rich ?? field).focus();
  (rich ?? field).scrollIntoView({ block: 'center' });
}
