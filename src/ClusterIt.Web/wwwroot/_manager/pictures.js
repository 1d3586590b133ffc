// The picture of a field: chosen, seen at once, or uploaded on the spot.
import { pointAtFocus } from './focus.js';
import { send } from './upload.js';
import { word } from './words.js';

export function handlePictures(form) {
  const prepare = root => root.querySelectorAll('[data-picture]').forEach(field => {
    offerUpload(field, form);
    pointAtFocus(field);
    askForRights(field, form);
  });
  prepare(form);
  form.addEventListener('added', event => prepare(event.detail));
  form.addEventListener('change', event => {
    const select = event.target.closest('[data-media]');
    if (!select) return;
    show(select.closest('[data-picture]'), select.selectedOptions[0]);
    askForRights(select.closest('[data-picture]'), form);
  });
}

function offerUpload(field, form) {
  if (field.querySelector('[data-upload-here]')) return;
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'second', textContent: word('upload-here') });
  button.dataset.uploadHere = '';
  const input = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*', hidden: true });
  input.dataset.notKept = '';
  const said = Object.assign(document.createElement('p'), { className: 'note' });
  said.setAttribute('role', 'status');
  button.addEventListener('click', () => input.click());
  input.addEventListener('change', async () => {
    if (!input.files[0]) return;
    button.disabled = true;
    const answer = await send(input.files[0], form, share => { said.textContent = word('uploading', Math.round(share * 100)); });
    button.disabled = false;
    said.textContent = answer.sentence || word('uploaded-here');
    if (answer.id) choose(field, answer);
  });
  field.querySelector('[data-media]').after(button, input, said);
}

function choose(field, answer) {
  const select = field.querySelector('[data-media]');
  if (![...select.options].some(option => option.value === answer.id)) {
    const option = new Option(answer.name, answer.id);
    option.dataset.thumbnail = answer.preview;
    option.dataset.alt = answer.alt;
    if (answer.rightsVersion !== null) option.dataset.rightsVersion = answer.rightsVersion;
    select.add(option, 1);
  }
  select.value = answer.id;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

// Whose picture it is can be said here, where it is missed; it is kept in the library at once.
function askForRights(field, form) {
  field.querySelector('.rights')?.remove();
  const option = field.querySelector('[data-media]').selectedOptions[0];
  if (!option?.dataset.rightsVersion) return;
  const box = Object.assign(document.createElement('div'), { className: 'rights' });
  box.dataset.notKept = '';
  const said = Object.assign(document.createElement('p'), { className: 'note', textContent: word('rights-missing') });
  said.setAttribute('role', 'status');
  box.append(said);
  const inputs = ['author', 'licence'].map(name => {
    const label = Object.assign(document.createElement('label'), { textContent: word(`rights-${name}`) });
    const input = Object.assign(document.createElement('input'), { type: 'text' });
    input.dataset.rights = name;
    label.append(input);
    box.append(label);
    return input;
  });
  box.addEventListener('change', async () => {
    if (inputs.some(input => !input.value.trim())) return;
    const data = new FormData();
    data.set('__RequestVerificationToken', form.querySelector('[name="__RequestVerificationToken"]').value);
    for (const input of inputs) data.set(input.dataset.rights, input.value);
    const answer = await fetch(`/manager/medien/${option.value}/rechte`, { method: 'POST', body: data, headers: { 'If-Match': `"${option.dataset.rightsVersion}"`, 'X-Requested-With': 'XMLHttpRequest' } }).catch(() => null);
    if (!answer?.ok) {
      said.textContent = word('rights-not-kept');
      return;
    }
    delete option.dataset.rightsVersion;
    said.textContent = word('rights-kept');
  });
  field.append(box);
}

function show(field, option) {
  let picture = field.querySelector('[data-shown]');
  if (!option?.dataset.thumbnail) {
    (picture?.closest('.pointed') ?? picture)?.remove();
    return;
  }
  if (!picture) {
    picture = document.createElement('img');
    picture.dataset.shown = '';
    field.querySelector('legend').after(picture);
  }
  picture.src = option.dataset.thumbnail;
  picture.alt = option.textContent;
  pointAtFocus(field);
  const alt = field.querySelector('[name$=".alt"]');
  if (!alt.value && option.dataset.alt) alt.value = option.dataset.alt;
}
