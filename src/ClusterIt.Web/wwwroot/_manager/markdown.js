// Writes the text of the editor as Markdown, for the parser that the site reads it with: CommonMark with tables, without HTML.
import { Fragment, MarkdownSerializer } from './vendor/tiptap.js';

const nodes = {
  paragraph(state, node) {
    state.renderInline(edged(node));
    state.closeBlock(node);
  },
  heading(state, node) {
    state.write(`${'#'.repeat(node.attrs.level)} `);
    state.renderInline(edged(node), false);
    state.closeBlock(node);
  },
  blockquote: (state, node) => state.wrapBlock('> ', null, node, () => state.renderContent(node)),
  // Lists that follow each other are told apart by their marks; with the same ones they would be one.
  bulletList: (state, node, parent, index) => state.renderList(node, '  ', () => follows(node, parent, index) ? '* ' : '- '),
  orderedList(state, node, parent, index) {
    const start = node.attrs.start ?? 1;
    const width = String(start + node.childCount - 1).length;
    const mark = follows(node, parent, index) ? ')' : '.';
    if (start !== 1 && index > 0) state.inTightList = false; // Only a list that begins at 1 may follow its paragraph without a blank line.
    state.renderList(node, ' '.repeat(width + 2), i => `${String(start + i).padStart(width)}${mark} `);
  },
  listItem: (state, node) => state.renderContent(node),
  table(state, node) {
    node.forEach((row, _, index) => {
      state.write('|');
      row.forEach(cell => writeCell(state, cell));
      state.ensureNewLine();
      if (index > 0) return;
      state.write(`|${cellsOf(row).map(cell => ` ${rules[cell.attrs.align] ?? '---'} |`).join('')}`);
      state.ensureNewLine();
    });
    state.closeBlock(node);
  },
  hardBreak(state, node, parent, index) {
    if (hasWordsAfter(parent, index)) state.write(state.isInCell || parent.type.name === 'heading' ? ' ' : '\\\n');
  },
  text(state, node, parent, index) {
    if (state.inAutolink) return state.text(node.text, false);
    const isFirst = index === 0 ? state.atBlockStart : parent.child(index - 1).type.name === 'hardBreak' && parent.type.name !== 'heading';
    const isLastOfHeading = parent.type.name === 'heading' && index === parent.childCount - 1;
    state.text(escape(node.text.replace(/[\r\n]+/g, ' '), { isFirst: isFirst && !state.isInCell, isLastOfHeading, isInCell: state.isInCell, isInLink: node.marks.some(mark => mark.type.name === 'link') }), false);
  },
};

const marks = {
  bold: { open: '**', close: '**', mixable: true, expelEnclosingWhitespace: true },
  italic: { open: '*', close: '*', mixable: true, expelEnclosingWhitespace: true },
  link: {
    open(state, mark, parent, index) {
      state.inAutolink = isItsOwnWords(mark, parent, index);
      return state.inAutolink ? '<' : '[';
    },
    close(state, mark) {
      const { inAutolink } = state;
      state.inAutolink = undefined;
      return inAutolink ? '>' : `](${address(mark.attrs.href)}${mark.attrs.title ? ` "${mark.attrs.title.replace(/["\\]/g, '\\$&')}"` : ''})`;
    },
    mixable: true,
  },
};

const writer = new MarkdownSerializer(nodes, marks, { hardBreakNodeName: 'hardBreak', tightLists: true });

export const toMarkdown = document => writer.serialize(document).replace(/\n{3,}/g, '\n\n').replace(/^[ \n]+|[ \n]+$/g, '');

const rules = { right: '---:', center: ':---:' };

function writeCell(state, cell) {
  state.write(' ');
  state.isInCell = true;
  cell.forEach((block, _, index) => {
    if (index > 0) state.write(' ');
    state.renderInline(edged(block), false);
  });
  state.isInCell = false;
  state.write(` |${' |'.repeat((cell.attrs.colspan ?? 1) - 1)}`);
}

const cellsOf = row => {
  const cells = [];
  row.forEach(cell => cells.push(...Array(cell.attrs.colspan ?? 1).fill(cell)));
  return cells;
};

const hasWordsAfter = (parent, index) => {
  for (let after = index + 1; after < parent.childCount; after++)
    if (parent.child(after).type.name !== 'hardBreak' && /\S/.test(parent.child(after).textContent)) return true;
  return false;
};

// Emphasis cannot begin or end with a sign where a letter touches it from outside (CommonMark, 6.2): **Achtung:**neu would keep its stars.
// So the sign is left out of it.
function edged(node) {
  let pieces = [];
  node.forEach(child => pieces.push(child));
  for (const name of ['bold', 'italic']) {
    const has = piece => piece?.marks.some(mark => mark.type.name === name);
    const bare = piece => piece.mark(piece.marks.filter(mark => mark.type.name !== name));
    const settled = [];
    pieces.forEach((piece, index) => {
      if (!has(piece) || !piece.isText) return settled.push(piece);
      let { text } = piece;
      const before = has(pieces[index - 1]) ? '' : pieces[index - 1]?.text?.at(-1) ?? '';
      const after = has(pieces[index + 1]) ? '' : pieces[index + 1]?.text?.at(0) ?? '';
      const opens = isLetter(before) && isSign(text.trimStart().at(0)) && !/^\s/.test(text);
      const closes = text.length > 1 && isLetter(after) && isSign(text.trimEnd().at(-1)) && !/\s$/.test(text);
      if (opens) settled.push(bare(piece.withText(text.at(0))));
      text = text.slice(opens ? 1 : 0, closes ? -1 : undefined);
      if (text) settled.push(piece.withText(text));
      if (closes) settled.push(bare(piece.withText(piece.text.at(-1))));
    });
    pieces = settled;
  }
  return node.copy(Fragment.fromArray(pieces));
}

const isLetter = letter => letter && /[^\s\p{P}\p{S}]/u.test(letter);
const isSign = letter => letter && /[\p{P}\p{S}]/u.test(letter);

function follows(node, parent, index) {
  let before = 0;
  while (index - before > 0 && parent.child(index - before - 1).type === node.type) before++;
  return before % 2 === 1;
}

// The parser takes these as they stand, escapes and all: a gap, and an address that becomes a link by itself. Within a link there must be none.
const gap = /(\{\{fehlt:.*?\}\})/;
const gapOrAddress = /(\{\{fehlt:.*?\}\}|(?<![\p{L}\p{N}_])(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>|]+)/u;
// These would lose their first word.
const beginsBareAddress = /(?<![\p{L}\p{N}_])(mailto|tel)(?=:)/gu;
const beginsAddress = /(?<![\p{L}\p{N}_])(https?|ftp|mailto|tel|www)(?=[:.])/gu;

function escape(text, { isFirst = false, isLastOfHeading = false, isInCell = false, isInLink = false }) {
  let written = text.split(isInLink ? gap : gapOrAddress)
    .map((part, index) => index % 2 === 1 ? part : inline(part, isInCell).replace(isInLink ? beginsAddress : beginsBareAddress, '$1\\'))
    .join('');
  if (isFirst) written = firstOfLine(written.replace(/^[ \t]+/, ''));
  if (isLastOfHeading) written = written.replace(/#+\s*$/, '\\$&');
  return written;
}

const inline = (text, isInCell) => text
  .replace(/[\\`*[\]]/g, '\\$&')
  .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
  .replace(/<(?=[a-z/!?]|$)/gi, '\\<')
  .replace(/&(?=(#\d+|#x[\da-f]+|[a-z][a-z\d]*);)/gi, '\\&')
  .replace(/\|/g, isInCell ? '\\|' : '|');

const firstOfLine = text => text
  .replace(/^[-+](?=[-+\s]|$)|^>|^#{1,6}(?=\s|$)|^=+\s*$|^~{3}|^[|:][|:\-\s]*$/, '\\$&')
  .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

function isItsOwnWords(link, parent, index) {
  const content = parent.child(index);
  const isAlone = index === parent.childCount - 1 || !link.isInSet(parent.child(index + 1).marks);
  return isAlone && !link.attrs.title && content.isText && content.text === link.attrs.href && content.marks.at(-1) === link && /^(https?:\/\/|mailto:)[^\s<>]+$/.test(link.attrs.href);
}

function address(href) {
  const plain = href.replace(/[\s"<>\\]/g, encodeURIComponent);
  return isBalanced(plain) ? plain : plain.replaceAll('(', '%28').replaceAll(')', '%29');
}

function isBalanced(text) {
  let open = 0;
  for (const letter of text) {
    open += { '(': 1, ')': -1 }[letter] ?? 0;
    if (open < 0) return false;
  }
  return open === 0;
}
