// The session has ended: signing in happens over the form, which stays as it is.
import { word } from './words.js';

export async function signInAgain(form) {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', word('sign-in-again'));
  document.body.append(dialog);
  dialog.addEventListener('cancel', event => event.preventDefault());
  await show(dialog, await (await fetch('/manager/anmelden')).text());
  dialog.showModal();
  await new Promise(resolve => dialog.addEventListener('submit', async event => {
    event.preventDefault();
    const sent = event.target;
    const answer = await fetch(sent.action, { method: 'POST', body: new FormData(sent), headers: { 'X-Requested-With': 'XMLHttpRequest' } });
    const page = await answer.text();
    if (isInside(page)) {
      renew(form, page);
      dialog.close();
      dialog.remove();
      resolve();
    } else {
      await show(dialog, page);
    }
  }));
}

async function show(dialog, page) {
  const read = new DOMParser().parseFromString(page, 'text/html');
  const main = read.querySelector('main');
  main.querySelector('h1')?.insertAdjacentHTML('afterend', '<p></p>');
  if (main.querySelector('h1 + p')) main.querySelector('h1 + p').textContent = word('sign-in-again-why');
  dialog.replaceChildren(...document.adoptNode(main).childNodes);
  dialog.querySelector('input:not([type="hidden"])')?.focus();
}

const isInside = page => new DOMParser().parseFromString(page, 'text/html').querySelector('form[action="/manager/abmelden"]') !== null;

// A token belongs to a session; the old one's would be refused.
function renew(form, page) {
  const token = new DOMParser().parseFromString(page, 'text/html').querySelector('[name="__RequestVerificationToken"]').value;
  document.querySelectorAll('[name="__RequestVerificationToken"]').forEach(field => { field.value = token; });
}
