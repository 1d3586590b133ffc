// The few things that the site's text can be, as a toolbar (ARIA: one stop for Tab, arrows inside).
import { askForLink } from './links.js';
import { word } from './words.js';

const deeds = [
  { key: 'h2', is: ['heading', { level: 2 }], run: chain => chain.toggleHeading({ level: 2 }) },
  { key: 'h3', is: ['heading', { level: 3 }], run: chain => chain.toggleHeading({ level: 3 }) },
  { key: 'bold', is: ['bold'], run: chain => chain.toggleBold() },
  { key: 'italic', is: ['italic'], run: chain => chain.toggleItalic() },
  { key: 'list', is: ['bulletList'], run: chain => chain.toggleBulletList() },
  { key: 'numbers', is: ['orderedList'], run: chain => chain.toggleOrderedList() },
  { key: 'quote', is: ['blockquote'], run: chain => chain.toggleBlockquote() },
  { key: 'link', is: ['link'], run: null },
  { key: 'table', is: ['table'], run: (chain, editor) => editor.isActive('table') ? chain.deleteTable() : chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }) },
  { key: 'row', within: 'table', run: chain => chain.addRowAfter() },
  { key: 'column', within: 'table', run: chain => chain.addColumnAfter() },
  { key: 'undo', run: chain => chain.undo() },
];

export function toolbar(editor, toSource) {
  const bar = Object.assign(document.createElement('div'), { className: 'rich-bar' });
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', word('rich-bar'));
  for (const deed of deeds) {
    const button = make(deed.key, () => deed.key === 'link' ? askForLink(editor) : deed.run(editor.chain().focus(), editor).run());
    if (deed.is) button.setAttribute('aria-pressed', 'false');
    button.deed = deed;
    bar.append(button);
  }
  bar.append(make('source', toSource));
  bar.firstElementChild.tabIndex = 0;
  bar.addEventListener('keydown', event => walk(event, bar));
  const show = () => {
    for (const button of bar.children) {
      if (button.deed?.is) button.setAttribute('aria-pressed', String(editor.isActive(...button.deed.is)));
      if (button.deed?.within) button.hidden = !editor.isActive(button.deed.within);
    }
  };
  editor.on('transaction', show);
  show();
  return bar;
}

function make(key, run) {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'icon', tabIndex: -1, title: word(`rich-${key}`) });
  button.dataset.sign = word(`rich-${key}-sign`);
  button.setAttribute('aria-label', word(`rich-${key}`));
  button.dataset.rich = key;
  button.addEventListener('click', run);
  return button;
}

function walk(event, bar) {
  const buttons = [...bar.children].filter(button => !button.hidden);
  const at = buttons.indexOf(document.activeElement);
  const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  const wanted = buttons[(next + buttons.length) % buttons.length];
  for (const button of bar.children) button.tabIndex = -1;
  wanted.tabIndex = 0;
  wanted.focus();
}
