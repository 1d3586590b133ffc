// Who else has this open. Asked every few seconds while the window is seen.
import { locale, word } from './words.js';

const interval = 8000;

export function sayWhoIsHere(form) {
  const place = form.querySelector('[data-here]');
  const address = `${form.dataset.address}/anwesenheit`;
  const body = () => {
    const data = new FormData();
    data.set('__RequestVerificationToken', form.querySelector('[name="__RequestVerificationToken"]').value);
    return data;
  };
  const ask = async () => {
    if (document.hidden) return;
    const answer = await fetch(address, { method: 'POST', body: body(), headers: { 'X-Requested-With': 'XMLHttpRequest' } }).catch(() => null);
    if (!answer?.ok) return;
    const names = await answer.json();
    const said = names.length > 0 ? word('here', new Intl.ListFormat(locale).format(names)) : '';
    if (place.textContent !== said) place.textContent = said;
  };
  setInterval(ask, interval);
  document.addEventListener('visibilitychange', ask);
  addEventListener('pagehide', () => navigator.sendBeacon(`${address}/ende`, body()));
  ask();
}
