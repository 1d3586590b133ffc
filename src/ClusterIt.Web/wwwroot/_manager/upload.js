// Several files at once, dropped or chosen, each with its progress; and one straight from the form of a picture.
import { word } from './words.js';

const form = document.querySelector('[data-upload]');
if (form) {
  const input = form.querySelector('[type="file"]');
  const rows = form.querySelector('[data-progress]');
  form.addEventListener('submit', event => {
    event.preventDefault();
    all([...input.files]);
  });
  input.addEventListener('change', () => all([...input.files]));
  document.addEventListener('dragover', event => {
    if (![...event.dataTransfer.types].includes('Files')) return;
    event.preventDefault();
    form.classList.add('dropping');
  });
  document.addEventListener('dragleave', () => form.classList.remove('dropping'));
  document.addEventListener('drop', event => {
    event.preventDefault();
    form.classList.remove('dropping');
    all([...event.dataTransfer.files]);
  });

  async function all(files) {
    if (files.length === 0) return;
    let refused = 0;
    for (const file of files) {
      const row = rows.appendChild(document.createElement('li'));
      const name = Object.assign(document.createElement('span'), { textContent: file.name });
      const bar = Object.assign(document.createElement('progress'), { max: 100, value: 0 });
      bar.setAttribute('aria-label', file.name);
      row.append(name, ' ', bar);
      const answer = await send(file, form, share => { bar.value = share * 100; });
      bar.remove();
      name.textContent = `${file.name}:`;
      if (!answer.id) refused++;
      row.append(Object.assign(document.createElement('span'), { className: answer.id ? 'quiet' : 'fault', textContent: answer.sentence || word('uploaded') }));
    }
    input.value = '';
    if (refused === 0) location.reload();
  }
}

export function send(file, form, progress) {
  return new Promise(resolve => {
    const data = new FormData();
    data.set('__RequestVerificationToken', form.querySelector('[name="__RequestVerificationToken"]').value);
    data.set('files', file);
    if (form.elements.schlagwoerter) data.set('schlagwoerter', form.elements.schlagwoerter.value);
    const request = new XMLHttpRequest(); // fetch tells nothing of what has gone out.
    request.open('POST', '/manager/medien');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.upload.addEventListener('progress', event => event.lengthComputable && progress(event.loaded / event.total));
    request.addEventListener('loadend', () => {
      try {
        resolve(JSON.parse(request.responseText)[0]);
      } catch {
        resolve({ id: null, sentence: word(request.status === 413 ? 'too-large' : 'not-uploaded') });
      }
    });
    request.send(data);
  });
}
