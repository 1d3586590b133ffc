// Rich text that keeps Markdown. The server reads it, as it does for the site; what the editor would not give back the same stays in its
// source, with a word about it.
import { createNodeFromContent, Editor, Extension, StarterKit, Table, TableCell, TableHeader, TableRow } from './vendor/tiptap.js';
import { toMarkdown } from './markdown.js';
import { cleaned } from './paste.js';
import { toolbar } from './toolbar.js';
import { word } from './words.js';

const pause = 1200;

export async function richTexts(form) {
  form.addEventListener('added', event => enrichAll(form, [...event.detail.querySelectorAll('[data-markdown]')]));
  await enrichAll(form, [...form.querySelectorAll('[data-markdown]')]);
}

async function enrichAll(form, areas) {
  const fresh = areas.filter(area => !area.dataset.enriched);
  for (const area of fresh) area.dataset.enriched = 'true';
  const texts = fresh.map(area => area.value);
  const read = await reading(form, texts);
  if (!read) return; // Without the server's reading the source can be written, as without scripts.
  const surfaces = fresh.map((area, index) => enrich(form, area, read[index] ?? ''));
  const written = surfaces.map(surface => surface.written());
  const again = written.every((text, index) => text === texts[index]) ? read : await reading(form, written);
  surfaces.forEach((surface, index) => {
    const isLossy = read[index] === null || again?.[index] !== read[index];
    const isWriting = fresh[index].value !== texts[index]; // Somebody was faster than the server; the source is as good.
    surface.show(isLossy || isWriting, isLossy);
  });
}

function enrich(form, area, html) {
  const holder = Object.assign(document.createElement('div'), { className: 'rich', hidden: true });
  holder.dataset.rich = '';
  const surface = Object.assign(document.createElement('div'), { className: 'rich-surface' });
  const editor = new Editor({
    element: surface,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] }, code: false, codeBlock: false, strike: false, underline: false, horizontalRule: false, trailingNode: false,
        link: { openOnClick: false, autolink: false, protocols: ['mailto', 'tel', 'content', 'media'], isAllowedUri: () => true },
      }),
      Table.extend({ renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]] }),
      TableRow,
      Aligned(TableCell),
      Aligned(TableHeader),
      Tightness,
    ],
    content: html,
    injectCSS: false,
    enablePasteRules: false,
    enableInputRules: ['heading', 'bulletList', 'blockquote'], // “1. Mai” is a date, and a star in a word no emphasis.
    editorProps: {
      attributes: { 'aria-label': area.labels[0]?.firstChild.textContent.trim() ?? '', 'aria-multiline': 'true', role: 'textbox', 'aria-describedby': area.getAttribute('aria-describedby') ?? '' },
      transformPastedHTML: cleaned,
      handleDOMEvents: { keydown: (_, event) => event.key === 'Tab' }, // It leads to the next field, as everywhere; in a list or a table it would change the text.
    },
    onUpdate: () => {
      area.value = written();
      area.dispatchEvent(new Event('input', { bubbles: true }));
      clearTimeout(timer);
      timer = setTimeout(compare, pause);
    },
  });
  let timer;
  const note = Object.assign(document.createElement('p'), { className: 'note', textContent: word('rich-cannot'), hidden: true });
  const bar = toolbar(editor, () => show(true));
  const back = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: word('rich-back'), hidden: true });
  back.addEventListener('click', leaveSource);
  holder.append(bar, surface);
  area.before(holder);
  area.after(note, back);

  const written = () => toMarkdown(editor.state.doc);

  function show(isSource, isLossy = false) {
    note.textContent = word('rich-cannot');
    note.hidden = !isLossy;
    holder.hidden = isSource;
    area.hidden = !isSource;
    back.hidden = !isSource;
  }

  // What was written, read as the site reads it, is what stands here; or a word says that it is not.
  async function compare() {
    const text = area.value;
    const [html] = await reading(form, [text]) ?? [null];
    if (html === null || area.value !== text || holder.hidden) return;
    note.textContent = word('rich-differs');
    note.hidden = sight(createNodeFromContent(html, editor.schema)) === sight(editor.state.doc);
  }

  async function leaveSource() {
    const text = area.value;
    const [html] = await reading(form, [text]) ?? [null];
    if (html !== null) editor.commands.setContent(html, { emitUpdate: false });
    const [again] = html !== null ? await reading(form, [written()]) ?? [null] : [null];
    if (area.value !== text) return leaveSource(); // Somebody was faster than the server.
    const isLossy = html === null || again !== html;
    show(isLossy, isLossy);
    if (!isLossy) editor.commands.focus();
  }

  bar.querySelector('[data-rich="source"]').addEventListener('click', () => area.focus());
  return { written, show };
}

// A list whose entries are paragraphs of their own stays one.
const Tightness = Extension.create({
  name: 'tightness',
  addGlobalAttributes: () => [{
    types: ['bulletList', 'orderedList'],
    attributes: { tight: { default: true, rendered: false, parseHTML: list => list.querySelector(':scope > li > p') === null } },
  }],
});

// Aligned by its attribute: styles, which Tiptap writes in tables, are forbidden by the manager's policy. And a cell is a line in Markdown.
const Aligned = cell => cell.extend({
  content: 'paragraph+',
  addAttributes() {
    return { ...this.parent(), align: { default: null, parseHTML: element => element.getAttribute('align'), renderHTML: ({ align }) => align ? { align } : {} } };
  },
});

// The letters in their blocks, without the spaces that no reader sees.
const sight = node => {
  if (node.isText) return node.text;
  const parts = [];
  node.forEach(child => parts.push(child.type.name === 'hardBreak' ? ' ' : sight(child)));
  const inside = parts.join('').replace(/\s+/g, ' ');
  return node.isTextblock ? `${node.type.name}(${inside.trim()})`.replace(/^paragraph\(\)$/, '') : inside;
};

async function reading(form, texts) {
  if (texts.every(text => text === '')) return texts;
  const body = new FormData();
  body.append('__RequestVerificationToken', form.querySelector('[name="__RequestVerificationToken"]').value);
  for (const text of texts) body.append('text', text);
  const answer = await fetch('/manager/texte', { method: 'POST', body, headers: { 'X-Requested-With': 'XMLHttpRequest' } }).catch(() => null);
  return answer?.ok ? (await answer.json()).map(html => html?.replace(/\s*\n\s*|[ \t]+/g, ' ') ?? null) : null;
}
