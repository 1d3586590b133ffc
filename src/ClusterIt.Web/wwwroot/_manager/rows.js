// Rows and blocks: added, moved, copied and removed in the page. The names in the form go by keys, so that order is order alone.
import { word } from './words.js';

const undoFor = 10000;

export function handleRows(form) {
  form.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button || !form.contains(button)) return;
    const deed = button.dataset.deed;
    if (deed) act(event, deed, button);
    else if (button.dataset.addBlock) add(event, button, block);
    else if ('addRow' in button.dataset) add(event, button, row);
    else if ('addColumn' in button.dataset) columns(button, +1);
    else if ('removeColumn' in button.dataset) columns(button, -1);
  });
  form.querySelectorAll('[data-add-column], [data-remove-column]').forEach(button => { button.hidden = false; });
  form.addEventListener('input', event => summarise(event.target));
  handleDrag(form);

  function act(event, deed, button) {
    event.preventDefault();
    const one = button.closest('[data-row]');
    if (deed === 'up' && one.previousElementSibling) one.previousElementSibling.before(one);
    if (deed === 'down' && one.nextElementSibling) one.nextElementSibling.after(one);
    if (deed === 'copy') copy(one);
    if (deed === 'remove') remove(one);
    if (deed === 'up' || deed === 'down') {
      button.focus();
      const all = [...one.parentElement.children];
      announce(word('moved', all.indexOf(one) + 1, all.length));
    }
    changed(form);
  }

  async function add(event, button, address) {
    event.preventDefault();
    const list = button.closest('[data-list]');
    button.disabled = true;
    try {
      const answer = await fetch(address(list, button), { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      if (!answer.ok) throw new Error(String(answer.status));
      const rows = list.querySelector(':scope > [data-rows]');
      rows.insertAdjacentHTML('beforeend', await answer.text());
      const added = rows.lastElementChild;
      alike(rows, added);
      button.closest('[data-picker]')?.removeAttribute('open');
      added.querySelectorAll('[data-add-column], [data-remove-column]').forEach(each => { each.hidden = false; });
      form.dispatchEvent(new CustomEvent('added', { detail: added }));
      added.querySelector('input:not([type="hidden"]), textarea, select')?.focus();
      added.scrollIntoView({ block: 'nearest' });
      changed(form);
    } catch {
      button.disabled = false;
      form.requestSubmit(button); // The server can do it as well.
    }
    button.disabled = false;
  }

  function remove(one) {
    const mark = document.createComment('');
    one.replaceWith(mark);
    const restore = () => {
      mark.replaceWith(one);
      toast.remove();
      changed(form);
      one.querySelector('button')?.focus();
    };
    const toast = offer(word('removed'), word('undo'), restore);
    toast.querySelector('button').focus();
    setTimeout(() => toast.remove(), undoFor);
  }

  function copy(one) {
    one.querySelectorAll('input, textarea, select').forEach(freeze);
    let text = one.outerHTML;
    for (const each of [one, ...one.querySelectorAll('[data-row]')]) {
      const key = /\[([^[\]]+)\]$/.exec(each.dataset.row)[1];
      if (key.length === 36) text = text.replaceAll(key, crypto.randomUUID());
    }
    one.insertAdjacentHTML('afterend', text);
    const added = one.nextElementSibling;
    added.querySelectorAll('[data-rich]').forEach(rich => rich.remove());
    added.querySelectorAll('[data-markdown]').forEach(area => { area.hidden = false; delete area.dataset.enriched; });
    form.dispatchEvent(new CustomEvent('added', { detail: added }));
    added.querySelector('summary, button')?.focus();
  }
}

// What is typed stands in properties; a copy takes attributes along.
function freeze(control) {
  if (control.matches('[type="checkbox"]')) control.toggleAttribute('checked', control.checked);
  else if (control.matches('textarea')) control.textContent = control.value;
  else if (control.matches('select')) [...control.options].forEach(option => option.toggleAttribute('selected', option.selected));
  else control.setAttribute('value', control.value);
}

const block = (list, button) => `/manager/bausteine?${new URLSearchParams({ typ: button.dataset.addBlock, pfad: list.dataset.list, tiefe: list.dataset.depth })}`;

const row = list => `/manager/zeilen?${new URLSearchParams({ von: list.dataset.owner, feld: list.dataset.name, pfad: list.dataset.list, nummer: crypto.randomUUID() })}`;

// A new row of a table has as many cells as the others.
function alike(rows, added) {
  const first = rows.querySelector('[data-cells]');
  const own = added.querySelector('[data-cells]');
  if (!first || !own || first === own) return;
  while (cells(own).length < cells(first).length) addCell(own);
  while (cells(own).length > cells(first).length) cells(own).at(-1).remove();
}

function columns(button, by) {
  const list = button.closest('[data-list]');
  for (const own of list.querySelectorAll('[data-cells]')) {
    if (by > 0) addCell(own);
    else if (cells(own).length > 1) cells(own).at(-1).remove();
  }
  changed(list);
}

const cells = own => [...own.querySelectorAll('input:not([data-cell-model])')];

function addCell(own) {
  const model = own.querySelector('[data-cell-model]');
  const cell = model.cloneNode();
  delete cell.dataset.cellModel;
  cell.hidden = cell.disabled = false;
  cell.setAttribute('aria-label', model.getAttribute('aria-label').replace('0', String(cells(own).length + 1)));
  model.before(cell);
}

function summarise(control) {
  const own = control.closest?.('.block');
  const first = own?.querySelector('input:not([type="hidden"]):not([type="checkbox"]), textarea');
  if (own && first === control) own.querySelector('[data-summary]').textContent = control.value.replace(/^[#\s*>-]+/, '').slice(0, 80);
}

function handleDrag(form) {
  let dragged = null;
  form.addEventListener('pointerdown', event => {
    const grip = event.target.closest('[data-grip]');
    if (grip) grip.closest('[data-row]').draggable = true;
  });
  form.addEventListener('dragstart', event => {
    dragged = event.target.closest?.('[data-row][draggable="true"]');
    dragged?.classList.add('dragging');
  });
  form.addEventListener('dragover', event => {
    const over = event.target.closest?.('[data-row]');
    if (!dragged || !over || over === dragged || over.parentElement !== dragged.parentElement) return;
    event.preventDefault();
    const box = over.getBoundingClientRect();
    if (event.clientY < box.top + box.height / 2) over.before(dragged);
    else over.after(dragged);
  });
  form.addEventListener('dragend', () => {
    if (!dragged) return;
    dragged.classList.remove('dragging');
    dragged.draggable = false;
    dragged = null;
    changed(form);
  });
}

function offer(text, label, deed) {
  document.querySelector('.toast')?.remove();
  const toast = Object.assign(document.createElement('div'), { className: 'toast' });
  toast.setAttribute('role', 'status');
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'second', textContent: label });
  button.addEventListener('click', deed);
  toast.append(text, ' ', button);
  document.body.append(toast);
  return toast;
}

let status;
function announce(text) {
  status ??= document.body.appendChild(Object.assign(document.createElement('p'), { className: 'unseen', role: 'status' }));
  status.textContent = text;
}

const changed = element => element.dispatchEvent(new CustomEvent('rows', { bubbles: true }));
