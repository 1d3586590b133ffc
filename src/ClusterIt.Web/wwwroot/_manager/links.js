// Where a link leads: typed, or found in the content by its title.
import { word } from './words.js';

export function askForLink(editor) {
  const dialog = document.createElement('dialog');
  dialog.className = 'link-dialog';
  dialog.setAttribute('aria-label', word('link-title'));
  const form = Object.assign(document.createElement('form'), { method: 'dialog', className: 'narrow' });
  form.dataset.notKept = '';
  const label = Object.assign(document.createElement('label'), { textContent: word('link-address'), htmlFor: '_link' });
  const input = Object.assign(document.createElement('input'), { id: '_link', value: editor.getAttributes('link').href ?? '', autocomplete: 'off' });
  const help = Object.assign(document.createElement('p'), { className: 'help', textContent: word('link-help') });
  const found = Object.assign(document.createElement('ul'), { className: 'rows found' });
  const buttons = Object.assign(document.createElement('div'), { className: 'deeds' });
  const set = Object.assign(document.createElement('button'), { value: 'set', textContent: word('link-set') });
  const remove = Object.assign(document.createElement('button'), { value: 'remove', className: 'second', textContent: word('link-remove') });
  const cancel = Object.assign(document.createElement('button'), { value: 'cancel', className: 'second', textContent: word('cancel'), formNoValidate: true });
  buttons.append(set, remove, cancel);
  remove.hidden = !editor.isActive('link');
  form.append(label, help, input, found, buttons);
  dialog.append(form);
  document.body.append(dialog);

  let timer;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => look(input, found), 200);
  });
  dialog.addEventListener('close', () => {
    const href = input.value.trim();
    dialog.remove();
    if (dialog.returnValue === 'remove' || (dialog.returnValue === 'set' && !href)) editor.chain().focus().extendMarkRange('link').unsetLink().run();
    else if (dialog.returnValue !== 'set') editor.commands.focus();
    else if (editor.state.selection.empty && !editor.isActive('link')) editor.chain().focus().insertContent({ type: 'text', text: dialog.dataset.title ?? href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else editor.chain().focus().extendMarkRange('link').setLink({ href }).run();
  });
  found.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    input.value = button.value;
    dialog.dataset.title = button.dataset.title;
    found.replaceChildren();
    input.focus();
  });
  dialog.showModal();
}

async function look(input, found) {
  const words = input.value.trim();
  if (words.length < 2 || /^(https?:|mailto:|tel:)/.test(words)) return found.replaceChildren();
  const answer = await fetch(`/manager/suche?${new URLSearchParams({ wort: words, nur: 'adressen' })}`, { headers: { 'X-Requested-With': 'XMLHttpRequest' } }).catch(() => null);
  if (!answer?.ok) return;
  found.replaceChildren(...(await answer.json()).map(hit => {
    const row = document.createElement('li');
    const button = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', value: hit.path, textContent: hit.title });
    button.dataset.title = hit.title;
    row.append(button, Object.assign(document.createElement('span'), { className: 'quiet', textContent: `${hit.type} · ${hit.path}` }));
    return row;
  }));
}
