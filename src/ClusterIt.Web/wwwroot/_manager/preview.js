// The real page beside the form, a moment after each change. It keeps its place, and nothing in it leads away.
const pause = 300;
const wide = 'clusterit-vorschau';

export function showPreview(form) {
  const toggle = form.querySelector('[data-preview-toggle]');
  if (!toggle) return;
  const pane = form.querySelector('[data-preview]');
  const stage = pane.querySelector('.stage');
  const frame = pane.querySelector('[data-frame]');
  frame.setAttribute('sandbox', 'allow-same-origin');
  let timer, width = 1280, running = false, again = false;

  toggle.hidden = false;
  toggle.addEventListener('click', () => open(pane.hidden));
  pane.addEventListener('click', event => {
    const button = event.target.closest('[data-width]');
    if (!button) return;
    width = Number(button.dataset.width);
    pane.querySelectorAll('[data-width]').forEach(each => each.setAttribute('aria-pressed', String(each === button)));
    fit();
  });
  for (const change of ['input', 'change', 'rows']) form.addEventListener(change, plan);
  new ResizeObserver(fit).observe(stage);
  if (localStorage.getItem(wide) === 'offen' && innerWidth >= 960) open(true);

  function open(isOpen) {
    pane.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    pane.parentElement.classList.toggle('previewing', isOpen);
    localStorage.setItem(wide, isOpen ? 'offen' : 'zu');
    if (isOpen) show();
  }

  function plan() {
    if (pane.hidden) return;
    clearTimeout(timer);
    timer = setTimeout(show, pause);
  }

  async function show() {
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      const answer = await fetch(`${pane.dataset.preview}${form.dataset.new}`, { method: 'POST', body: new FormData(form), headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      if (answer.ok) put(await answer.text());
    } catch {
      // Without a network the page stays as it was; the draft says that it waits.
    } finally {
      running = false;
      if (again) {
        again = false;
        show();
      }
    }
  }

  function put(page) {
    const inside = frame.contentDocument;
    if (!frame.hasAttribute('srcdoc')) {
      frame.srcdoc = page;
      frame.addEventListener('load', () => frame.contentDocument.addEventListener('click', event => event.preventDefault()), { once: true });
      fit();
      return;
    }
    const { scrollX, scrollY } = frame.contentWindow;
    const read = new DOMParser().parseFromString(page, 'text/html');
    inside.body.replaceWith(inside.adoptNode(read.body));
    frame.contentWindow.scrollTo(scrollX, scrollY);
    pane.dataset.shown = String(Number(pane.dataset.shown ?? 0) + 1);
  }

  function fit() {
    if (pane.hidden) return;
    const scale = Math.min(1, stage.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${stage.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
  }
}
