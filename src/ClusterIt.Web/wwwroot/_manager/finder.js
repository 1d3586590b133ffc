// From anywhere to anything: Ctrl+K over screens and content, “/” into the search of a list, “?” for the keys.
const dialog = document.querySelector('[data-finder]');
const input = dialog.querySelector('input');
const list = dialog.querySelector('[data-hits]');
const keys = document.querySelector('[data-keys]');
const screens = [...document.querySelectorAll('.top a[href]')].map(link => ({ title: link.textContent.trim(), address: link.getAttribute('href') }));
let timer, asked = 0;

addEventListener('keydown', event => {
  const isWriting = event.target.closest?.('input, textarea, select, [contenteditable]');
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    open();
  } else if (event.key === '/' && !isWriting) {
    const search = document.querySelector('main search input');
    event.preventDefault();
    if (search) search.focus();
    else open();
  } else if (event.key === '?' && !isWriting && !keys.open) {
    keys.showModal();
  }
});

function open() {
  if (dialog.open) return;
  input.value = '';
  show([]);
  dialog.showModal();
}

input.addEventListener('input', () => {
  clearTimeout(timer);
  timer = setTimeout(look, 150);
});

async function look() {
  const words = input.value.trim();
  const mine = ++asked;
  const found = screens.filter(screen => words && screen.title.toLocaleLowerCase('de').includes(words.toLocaleLowerCase('de')));
  show(found);
  if (words.length < 2) return;
  const answer = await fetch(`/manager/suche?${new URLSearchParams({ wort: words })}`, { headers: { 'X-Requested-With': 'XMLHttpRequest' } }).catch(() => null);
  if (!answer?.ok || mine !== asked) return;
  show([...found, ...(await answer.json()).map(hit => ({ title: hit.title, note: hit.type, address: hit.edit }))]);
  dialog.querySelector('[data-no-hit]').hidden = list.childElementCount > 0;
}

// Hits that come later leave the choice where it is.
function show(hits) {
  const chosen = list.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  dialog.querySelector('[data-no-hit]').hidden = true;
  list.replaceChildren(...hits.map(hit => {
    const row = document.createElement('li');
    row.append(Object.assign(document.createElement('a'), { href: hit.address, textContent: hit.title }));
    if (hit.note) row.append(' ', Object.assign(document.createElement('span'), { className: 'quiet', textContent: hit.note }));
    return row;
  }));
  if (chosen !== null) ([...list.querySelectorAll('a')].find(link => link.getAttribute('href') === chosen) ?? input).focus();
}

dialog.addEventListener('keydown', event => {
  const links = [...list.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement);
  if (event.key === 'Enter' && document.activeElement === input) {
    event.preventDefault();
    links[0]?.click();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
  }
});
