// Keeps the draft a second after the last change; and a copy in the browser while the network or the session is gone.
import { copies } from './copies.js';
import { signInAgain } from './sign-in-again.js';
import { word } from './words.js';

const pause = 1000;
const retry = 5000;

export function keepDrafts(form) {
  const address = form.dataset.address;
  const kept = form.querySelector('[data-kept]');
  const alert = form.querySelector('[data-alert]');
  let timer, running = false, changed = false, leaving = false, overtaken = false;

  const version = () => form.querySelector('[data-version]').value;
  const say = text => { kept.textContent = text; };
  const warn = (...nodes) => {
    alert.replaceChildren(...nodes);
    alert.hidden = nodes.length === 0;
  };

  async function save() {
    if (running || !changed || overtaken) return;
    running = true;
    changed = false;
    const data = new FormData(form);
    say(word('keeping'));
    try {
      const answer = await fetch(`${address}/entwurf${form.dataset.new}`, {
        method: 'POST', body: data, headers: { 'If-Match': `"${version()}"`, 'X-Requested-With': 'XMLHttpRequest' },
      });
      if (answer.status === 401) {
        await keepCopy(data);
        await signInAgain(form);
        changed = true;
      } else if (answer.ok) {
        await taken(await answer.json());
      } else if (answer.status === 412 || answer.status === 410) {
        await keepCopy(data);
        overtaken = true;
        offerBoth((await answer.json()).faults);
      } else {
        throw new Error(String(answer.status));
      }
    } catch {
      changed = true;
      await keepCopy(data);
      say(word('kept-here'));
      timer = setTimeout(save, retry);
    } finally {
      running = false;
      if (changed && !overtaken) plan();
    }
  }

  async function taken(answer) {
    document.querySelectorAll('[data-version]').forEach(field => { field.value = answer.version; });
    if (form.dataset.new) {
      form.dataset.new = '';
      form.setAttribute('action', address);
      history.replaceState(null, '', address);
    }
    say(word('kept', answer.savedAt));
    const state = form.querySelector('.bar .state');
    state.textContent = answer.stateLabel;
    state.dataset.state = answer.state;
    warn(...answer.faults.map(fault => paragraph(fault.message)));
    if (!changed) await copies.forget(address).catch(() => {});
    form.dispatchEvent(new CustomEvent('kept'));
  }

  function offerBoth(faults) {
    say(word('not-kept'));
    const link = Object.assign(document.createElement('a'), { href: address, target: '_blank', textContent: word('see-theirs') });
    const mine = Object.assign(document.createElement('button'), { className: 'second', name: 'do', value: 'save', textContent: word('keep-mine') });
    warn(...faults.map(fault => paragraph(fault.message)), paragraph(word('overtaken-what')), link, ' ', mine);
  }

  const keepCopy = data => copies.put(address, { at: Date.now(), entries: [...data].filter(([name, value]) => typeof value === 'string' && !name.startsWith('__')) }).catch(() => {});

  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  };

  const note = event => {
    if (event.target.closest?.('[data-not-kept]')) return;
    changed = true;
    plan();
  };
  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('rows', note);
  form.addEventListener('submit', () => {
    leaving = true;
    clearTimeout(timer);
    keepCopy(new FormData(form));
  });
  addEventListener('beforeunload', event => {
    if (changed && !leaving) event.preventDefault();
  });
  addEventListener('online', save);
  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      form.requestSubmit(form.querySelector('.bar [value="save"]'));
    }
  });

  offerCopy();

  async function offerCopy() {
    const copy = await copies.get(address).catch(() => null);
    if (!copy || !differs(copy)) return copies.forget(address).catch(() => {});
    const at = new Date(copy.at).toLocaleString('de-DE', { dateStyle: 'medium', timeStyle: 'short' });
    const take = Object.assign(document.createElement('button'), { type: 'button', className: 'second', textContent: word('take-copy') });
    const drop = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: word('drop-copy') });
    take.addEventListener('click', () => show(copy));
    drop.addEventListener('click', async () => { await copies.forget(address); warn(); });
    warn(paragraph(word('copy-found', at)), take, ' ', drop);
  }

  // The server shows the form with the words of the copy; it keeps nothing before somebody says so.
  function show(copy) {
    leaving = true;
    const sent = Object.assign(document.createElement('form'), { method: 'post', action: form.action, hidden: true });
    for (const [name, value] of [...copy.entries.filter(([name]) => name !== 'do'), ['do', 'show'], ['__RequestVerificationToken', form.querySelector('[name="__RequestVerificationToken"]').value]])
      sent.append(Object.assign(document.createElement('textarea'), { name, value }));
    document.body.append(sent);
    sent.submit();
  }

  const plain = entries => JSON.stringify(entries.filter(([name]) => name !== 'do' && name !== 'version' && !name.startsWith('__')).map(([name, value]) => [name, String(value).replaceAll('\r\n', '\n')]));
  const differs = copy => plain(copy.entries) !== plain([...new FormData(form)]);
}

function paragraph(text) {
  return Object.assign(document.createElement('p'), { textContent: text });
}
