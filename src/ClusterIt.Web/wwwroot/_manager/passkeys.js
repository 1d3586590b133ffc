// Passkeys: the browser asks its owner, the server asks the browser. Where there are none, the buttons stay away.
const token = () => document.querySelector('[name="__RequestVerificationToken"]').value;

async function post(address, fields = {}) {
  const data = new FormData();
  data.set('__RequestVerificationToken', token());
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return fetch(address, { method: 'POST', body: data, headers: { 'X-Requested-With': 'XMLHttpRequest' } });
}

function bind(selector, deed) {
  const button = document.querySelector(selector);
  if (!button || !globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON) return;
  const said = document.querySelector('[data-passkey-said]');
  delete button.dataset.waiting; // Its place was kept, so that nothing moves under a hand that is on its way.
  button.addEventListener('click', async () => {
    button.disabled = true;
    said.hidden = true;
    const refusal = await deed(button).catch(problem => problem.name === 'NotAllowedError' ? button.dataset.cancelled : button.dataset.failed);
    button.disabled = false;
    if (!refusal) return;
    said.textContent = refusal;
    said.hidden = false;
  });
}

bind('[data-passkey-add]', async button => {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await (await post('/manager/konto/passkeys/frage')).json());
  const credential = await navigator.credentials.create({ publicKey });
  const answer = await post('/manager/konto/passkeys', { credential: JSON.stringify(credential.toJSON()), name: document.getElementById('_passkey-name')?.value ?? '' });
  if (!answer.ok) return answer.text();
  location.reload();
});

bind('[data-passkey-enter]', async button => {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await (await post('/manager/anmelden/passkey/frage')).json());
  const credential = await navigator.credentials.get({ publicKey });
  const answer = await post('/manager/anmelden/passkey', { credential: JSON.stringify(credential.toJSON()), weiter: button.dataset.onward });
  if (!answer.ok) return answer.text();
  location.assign(await answer.json());
});
