// Keeps the draft a second after the last change; and a copy in the browser while the network or the session is gone.
import { copies } from './copies.js';
import { signInAgain } from './sign-in-again.js';
import { locale, word } from './words.js';

const pause = 1000;
const retry = 5000;

export function keepDrafts(form) {
  const address = form.dataset.address;
  const kept = form.querySelector('[data-kept]');
  const alert = form.querySelector('[data-alert]');
  let timer, current = null, changed = form.dataset.unsaved === 'yes', leaving = false, overtaken = false, firm = false, unread = false;

  const stamp = form.querySelector('[data-stamp]');
  const version = () => form.querySelector('[data-version]').value;
  const say = text => { kept.textContent = text; };
  const warn = (...nodes) => {
    alert.replaceChildren(...nodes);
    alert.hidden = nodes.length === 0;
  };

  const plan = (wait = pause) => {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  };

  // One at a time: whoever else wants to send something waits for it, or would be overtaken by oneself.
  function save() {
    clearTimeout(timer);
    return current ??= keep().catch(() => retry).then(wait => {
      current = null;
      if ((changed || firm) && !overtaken && !leaving) plan(wait);
    });
  }

  async function keep() {
    if ((!changed && !firm) || overtaken) return;
    const isFirm = firm;
    changed = firm = false;
    const data = new FormData(form);
    if (isFirm) data.set('do', 'keep');
    say(word('keeping'));
    const copied = keepCopy(data); // Whoever leaves while it is on its way finds it here.
    const answer = await fetch(`${address}/entwurf${form.dataset.new}`, {
      method: 'POST', body: data, headers: { 'If-Match': `"${version()}"`, 'X-Requested-With': 'XMLHttpRequest' },
    }).catch(() => null);
    await copied;
    if (answer?.ok) return taken(await answer.json(), isFirm);
    firm ||= isFirm;
    if (answer?.status === 401) {
      await signInAgain(form);
      changed = true;
    } else if (answer?.status === 412 || answer?.status === 410) {
      const now = await answer.json();
      if (answer.status === 412 && now.stamp === stamp.value) { // Something was decided about it, and nobody has written.
        basedOn(now);
        changed = true;
        return 0;
      }
      overtaken = true;
      offerBoth(now.faults);
    } else {
      changed = true;
      say(word(answer ? 'refused-here' : 'kept-here'));
      return retry;
    }
  }

  function basedOn(answer) {
    document.querySelectorAll('[data-version]').forEach(field => { field.value = answer.version; });
    stamp.value = answer.stamp;
    const state = form.querySelector('.bar .state');
    state.textContent = answer.stateLabel;
    state.dataset.state = answer.state;
  }

  async function taken(answer, isFirm) {
    basedOn(answer);
    unread = answer.faults.length > 0;
    if (form.dataset.new) {
      form.dataset.new = '';
      form.setAttribute('action', address);
      history.replaceState(null, '', address);
    }
    say(word(unread ? 'kept-but' : isFirm ? 'kept-firm' : 'kept', answer.savedAt));
    warn(...answer.faults.map(fault => paragraph(fault.message)));
    if (!unread && !changed) await forget(); // What cannot be read yet is nowhere else.
    form.dispatchEvent(new CustomEvent('kept'));
  }

  function offerBoth(faults) {
    say(word('not-kept'));
    const link = Object.assign(document.createElement('a'), { href: address, target: '_blank', textContent: word('see-theirs') });
    const mine = Object.assign(document.createElement('button'), { className: 'second', name: 'do', value: 'save', textContent: word('keep-mine') });
    warn(...faults.map(fault => paragraph(fault.message)), paragraph(word('overtaken-what')), link, ' ', mine);
  }

  const key = `${form.dataset.me} ${address}`;
  const keepCopy = data => copies.put(key, {
    at: Date.now(), address, new: form.dataset.new, entries: [...data].filter(([name, value]) => typeof value === 'string' && (name === '_stand' || !name.startsWith('_'))),
  }).catch(() => {});
  const forget = () => copies.forget(key).catch(() => {});

  const note = event => {
    if (event.target.closest?.('[data-not-kept]')) return;
    changed = true;
    plan();
  };
  form.addEventListener('input', note);
  form.addEventListener('change', note);
  form.addEventListener('rows', note);
  document.addEventListener('submit', async event => {
    const sent = event.target;
    if (event.defaultPrevented || !sent.querySelector('[data-version]')) return;
    if (leaving) return event.preventDefault(); // It is on its way; once is enough.
    const isOther = sent !== form;
    if (current || (isOther && (unread || changed) && !overtaken)) {
      event.preventDefault();
      await (isOther ? settled() : current);
      if (!isOther || (!changed && !unread)) sent.requestSubmit(event.submitter);
      else alert.scrollIntoView({ block: 'center' }); // What cannot be read would be left behind.
      return;
    }
    leaving = true;
    clearTimeout(timer);
    if (!isOther) keepCopy(new FormData(form));
    setTimeout(() => { form.inert = true; }); // What is typed from here on would be in no page.
  });
  addEventListener('pageshow', () => {
    leaving = form.inert = false;
  });
  addEventListener('beforeunload', event => {
    if ((changed || current) && !leaving) event.preventDefault();
  });
  addEventListener('online', save);

  // What was typed is kept before a button beside the form does something else.
  async function settled() {
    await current;
    if (changed) await save();
  }

  addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      if (leaving || overtaken) return;
      firm = true;
      save();
    }
  });

  offerCopy().finally(() => { form.dataset.looked = ''; }); // What lies in the browser is found by now.

  async function offerCopy() {
    if (form.dataset.merged) return forget(); // It is in the text.
    if (form.dataset.unsaved) return; // It is in the form, and still nowhere else.
    const copy = await copies.get(key).catch(() => null);
    if (copy && differs(copy)) {
      const take = Object.assign(document.createElement('button'), { type: 'button', className: 'second', textContent: word('take-copy') });
      take.addEventListener('click', () => show(copy));
      return offer(copy, 'copy-found', take, forget);
    }
    if (copy) await forget();
    if (form.dataset.new) await offerUnborn();
  }

  // What was begun here and never reached the server is not in any list; whoever begins the same again finds it.
  async function offerUnborn() {
    const type = query => new URLSearchParams(query).get('neu');
    const begun = (await copies.of(`${form.dataset.me} `).catch(() => [])).filter(copy => copy.new && type(copy.new) === type(form.dataset.new)).sort((a, b) => b.at - a.at)[0];
    if (!begun) return;
    const go = Object.assign(document.createElement('a'), { href: begun.address + begun.new, textContent: word('see-unborn') });
    offer(begun, 'unborn-found', go, () => copies.forget(`${form.dataset.me} ${begun.address}`));
  }

  function offer(copy, key, take, forgetIt) {
    const at = new Date(copy.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' });
    const drop = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: word('drop-copy') });
    drop.addEventListener('click', async () => {
      await forgetIt();
      warn();
    });
    warn(paragraph(word(key, at)), take, ' ', drop);
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

  const plain = entries => JSON.stringify(entries.filter(([name]) => name !== 'do' && name !== 'version' && !name.startsWith('_')).map(([name, value]) => [name, String(value).replaceAll('\r\n', '\n')]));
  const differs = copy => plain(copy.entries) !== plain([...new FormData(form)]);
}

function paragraph(text) {
  return Object.assign(document.createElement('p'), { textContent: text });
}
