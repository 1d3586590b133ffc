// What must stay in sight when a picture is cut: shown on it, and set by clicking it. The numbers beside it do the same by keyboard.
export function pointAtFocus(field) {
  const picture = field.querySelector('[data-shown]');
  const inputs = ['focusX', 'focusY'].map(name => field.querySelector(`[name$=".${name}"]`));
  if (!picture || picture.parentElement.matches('.pointed')) return;
  const frame = Object.assign(document.createElement('span'), { className: 'pointed' });
  const point = Object.assign(document.createElement('span'), { className: 'point' });
  picture.before(frame);
  frame.append(picture, point);
  const place = () => [point.style.left, point.style.top] = inputs.map(input => `${input.value || 50}%`);
  frame.addEventListener('click', event => {
    const box = picture.getBoundingClientRect();
    inputs[0].value = Math.round(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * 100);
    inputs[1].value = Math.round(Math.min(1, Math.max(0, (event.clientY - box.top) / box.height)) * 100);
    inputs[1].dispatchEvent(new Event('input', { bubbles: true }));
  });
  for (const input of inputs) input.addEventListener('input', place);
  place();
}
