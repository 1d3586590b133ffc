// Rich text that keeps Markdown. What it cannot show without loss stays in its source, with a word about it.
import { Editor, Markdown, StarterKit, TableKit } from './vendor/tiptap.js';
import { toolbar } from './toolbar.js';
import { word } from './words.js';

export function richTexts(form) {
  form.querySelectorAll('[data-markdown]').forEach(area => enrich(area));
  form.addEventListener('added', event => event.detail.querySelectorAll('[data-markdown]').forEach(area => enrich(area)));
}

function enrich(area) {
  if (area.dataset.enriched) return;
  area.dataset.enriched = 'true';
  const holder = Object.assign(document.createElement('div'), { className: 'rich' });
  holder.dataset.rich = '';
  const surface = Object.assign(document.createElement('div'), { className: 'rich-surface' });
  const editor = new Editor({
    element: surface,
    extensions: [
      StarterKit.configure({
        heading: { levels: [2, 3] }, code: false, codeBlock: false, strike: false, underline: false, horizontalRule: false,
        link: { openOnClick: false, autolink: false, protocols: ['mailto', 'tel', 'content', 'media'], isAllowedUri: () => true },
      }),
      TableKit.configure({ table: { resizable: false } }),
      Markdown,
    ],
    content: area.value,
    contentType: 'markdown',
    injectCSS: false,
    editorProps: { attributes: { 'aria-label': area.labels[0]?.firstChild.textContent.trim() ?? '', 'aria-multiline': 'true', role: 'textbox', 'aria-describedby': area.getAttribute('aria-describedby') ?? '' } },
    onUpdate: () => {
      area.value = markdown(editor);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
  });
  const lossless = same(area.value, markdown(editor));
  const note = Object.assign(document.createElement('p'), { className: 'note', textContent: word('rich-cannot') });
  const bar = toolbar(editor, () => source(true));
  const back = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: word('rich-back') });
  back.addEventListener('click', () => source(false));
  holder.append(bar, surface);
  area.before(holder);
  area.after(note, back);
  source(!lossless);

  function source(isSource) {
    if (!isSource) {
      editor.commands.setContent(area.value, { contentType: 'markdown', emitUpdate: false });
      if (!same(area.value, markdown(editor))) {
        note.hidden = false;
        return;
      }
    }
    note.hidden = !isSource || same(area.value, markdown(editor));
    holder.hidden = isSource;
    area.hidden = !isSource;
    back.hidden = !isSource;
    if (isSource && document.activeElement?.closest('.rich-bar')) area.focus();
    if (!isSource && document.activeElement === back) editor.commands.focus();
  }
}

const markdown = editor => editor.getMarkdown().replaceAll('&nbsp;', '').replace(/\n{3,}/g, '\n\n').trim();

// Two ways of writing the same: marks of lists and emphasis, escapes, spaces at ends, the width of tables.
function same(before, after) {
  return shape(before) === shape(after);
}

const shape = text => text
  .replaceAll('\r\n', '\n')
  .replace(/( {2,}|\\)\n/g, '\n') // a line that ends within its paragraph
  .replace(/\\([-!"#$%&'()*+,./:;<=>?@[\]^_`{|}~])/g, '$1')
  .replace(/&(amp|lt|gt|quot|#39);/g, entity => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" })[entity])
  .replace(/^(\s*)[*+-] +/gm, '$1- ')
  .replace(/^(\s*)\d+[.)] +/gm, '$11. ')
  .replace(/__([^_]+)__/g, '**$1**')
  .replace(/(^|\W)_([^_]+)_(?=\W|$)/g, '$1*$2*')
  .replace(/^\s*\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*\|?\s*$/gm, line => line.replace(/[^:|-]/g, '').replace(/-+/g, '-'))
  .replace(/\s*\|\s*/g, '|')
  .replace(/<(https?:[^>\s]+|mailto:[^>\s]+)>/g, '[$1]($1)')
  .replace(/\s+/g, ' ')
  .trim();
