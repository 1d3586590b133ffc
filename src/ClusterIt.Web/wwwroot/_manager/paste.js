// What comes from Word and from web pages keeps its structure: Word's lists are paragraphs with a mark, and headings begin at the second level here.
export function cleaned(html) {
  const page = new DOMParser().parseFromString(html.replace(/<(?:[^>"']|"[^"]*"|'[^']*')+>/g, tag => tag.replace(/\sstyle=/gi, ' data-style=').replace(/\son(?=\w+=)/gi, ' data-on')), 'text/html'); // The policy forbids styles and handlers even here.
  page.querySelectorAll('style, script, meta, link, title, o\\:p:empty').forEach(element => element.remove());
  lists(page);
  listsInCells(page);
  tables(page);
  for (const heading of page.querySelectorAll('h1, h4, h5, h6, p[class^="MsoTitle"], p.MsoSubtitle'))
    replaced(heading, heading.matches('h1, p[class^="MsoTitle"]') ? 'h2' : 'h3');
  for (const bold of page.querySelectorAll('b')) // A document of Google's is one b of normal weight.
    if (/font-weight:\s*(normal|400)/.test(style(bold))) bold.replaceWith(...bold.childNodes);
  for (const span of page.querySelectorAll('span[data-style]')) { // Google's documents know no strong and no em.
    if (/font-weight:\s*([6-9]00|bold)/.test(style(span))) span.replaceChildren(wrapped(span, 'strong'));
    if (/font-style:\s*italic/.test(style(span))) span.replaceChildren(wrapped(span, 'em'));
  }
  return page.body.innerHTML;
}

// What Word adds for itself, such as the weight of Arabic letters, says nothing about how the text looks.
const style = element => (element.dataset.style ?? '').replace(/(^|;)\s*mso-[^;]*/gi, '');

function wrapped(element, name) {
  const inner = element.ownerDocument.createElement(name);
  inner.append(...element.childNodes);
  return inner;
}

function replaced(element, name) {
  const other = element.ownerDocument.createElement(name);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

// A cell is a line: a list in it becomes its entries one after another.
function listsInCells(page) {
  for (const list of [...page.querySelectorAll(':is(td, th) :is(ul, ol)')].reverse()) {
    const entries = [...list.children];
    list.replaceWith(...entries.flatMap((entry, index) => [...(index > 0 ? ['; '] : list.previousSibling?.textContent.trim() ? [' '] : []), ...entry.childNodes]));
  }
}

// A cell that reaches over several rows has empty ones below it, so that the columns stay what they are.
function tables(page) {
  for (const cell of page.querySelectorAll('td[rowspan], th[rowspan]')) {
    const at = [...cell.parentElement.children].indexOf(cell);
    let row = cell.parentElement;
    for (let below = 1; below < cell.rowSpan && (row = row.nextElementSibling); below++)
      row.insertBefore(page.createElement('td'), row.children[at] ?? null);
  }
  page.querySelectorAll('[rowspan]').forEach(cell => cell.removeAttribute('rowspan'));
}

// <p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.   </span>Text</p>
function lists(page) {
  let open = [];
  for (const paragraph of page.querySelectorAll('p:not(td p, th p)')) { // A cell is a line.
    const level = Number(/mso-list:[^;]*level(\d)/.exec(paragraph.dataset.style ?? '')?.[1] ?? 0);
    if (level === 0) {
      open = [];
      continue;
    }
    const mark = [...paragraph.querySelectorAll('span')].find(span => /mso-list:\s*Ignore/i.test(span.dataset.style ?? ''));
    const isOrdered = /[\p{L}\d]+[.)]/u.test(mark?.textContent ?? '');
    if (mark) mark.dataset.number = mark.textContent.trim();
    mark?.remove();
    if (open.length > 0 && open[0].list !== paragraph.previousElementSibling) open = []; // Something else stands between.
    while (open.length > 0 && open.at(-1).level > level) open.pop();
    if (open.at(-1)?.level === level && open.at(-1).isOrdered !== isOrdered) open.pop(); // Another list begins right below.
    if (open.at(-1)?.level !== level) {
      const list = page.createElement(isOrdered ? 'ol' : 'ul');
      const start = parseInt(mark?.dataset.number ?? '', 10);
      if (isOrdered && start > 1) list.setAttribute('start', start);
      if (open.length > 0) open.at(-1).list.lastElementChild.append(list);
      else paragraph.before(list);
      open.push({ level, list, isOrdered });
    }
    const entry = page.createElement('li');
    entry.append(...paragraph.childNodes);
    open.at(-1).list.append(entry);
    paragraph.remove();
  }
}
