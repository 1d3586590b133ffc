// Pages are dragged to a place among the others; the buttons and "Verschieben nach" do the same by keyboard.
const tree = document.querySelector('[data-tree]');
let dragged = null;

tree?.addEventListener('dragstart', event => {
  dragged = event.target.closest('[data-node]');
  event.dataTransfer.effectAllowed = 'move';
});
tree?.addEventListener('dragover', event => {
  const target = over(event);
  clear();
  if (!target) return;
  event.preventDefault();
  target.node.querySelector(':scope > .node').dataset.drop = target.where;
});
tree?.addEventListener('dragend', () => {
  clear();
  dragged = null;
});
tree?.addEventListener('drop', event => {
  const target = over(event);
  if (!target) return;
  event.preventDefault();
  const form = dragged.querySelector('form');
  const siblings = target.where === 'in' ? [] : [...target.node.parentElement.children].filter(each => each !== dragged && each.querySelector(':scope > .node form'));
  form.elements.unter.value = target.where === 'in' ? target.node.dataset.node : target.node.querySelector('form').elements.unter.value;
  if (target.where !== 'in') {
    const place = siblings.indexOf(target.node) + (target.where === 'after' ? 1 : 0);
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'stelle', value: place }));
  }
  form.submit();
});

// The upper and the lower part of a line mean before and after it, its middle means below it.
function over(event) {
  const node = event.target.closest('[data-node]');
  if (!dragged || !node || dragged.contains(node)) return null;
  const box = node.querySelector(':scope > .node').getBoundingClientRect();
  const share = (event.clientY - box.top) / box.height;
  const isHome = !node.querySelector(':scope > .node form');
  return { node, where: isHome || (share > 0.3 && share < 0.7) ? 'in' : share <= 0.3 ? 'before' : 'after' };
}

function clear() {
  tree.querySelectorAll('[data-drop]').forEach(each => delete each.dataset.drop);
}
