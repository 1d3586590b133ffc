// One press instead of marking and copying; without the clipboard's own way (plain HTTP) by the old one.
for (const place of document.querySelectorAll('[data-copy]')) {
  const [input, button] = [place.querySelector('input'), place.querySelector('button')];
  button.hidden = false;
  button.addEventListener('click', async () => {
    input.focus();
    input.select();
    if (await copy(input.value)) button.textContent = place.dataset.copied;
  });
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return document.execCommand('copy');
  }
}
