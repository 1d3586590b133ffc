// How much room is left, near the end of it; more may be typed, and is said to be too much.
const near = 0.8;
const segmenter = new Intl.Segmenter('de', { granularity: 'grapheme' });
const length = text => [...segmenter.segment(text.replaceAll('\u00AD', '').normalize())].length;

import { word } from './words.js';

export function countLetters(form) {
  const say = control => {
    const most = Number(control.dataset.most);
    if (!most) return;
    const count = length(control.value);
    let note = control.parentElement.querySelector(':scope > .count');
    if (count < most * near) {
      note?.remove();
      return;
    }
    if (!note) {
      note = document.createElement('p');
      note.className = 'count';
      control.after(note);
    }
    note.textContent = word(count > most ? 'too-long' : 'letters', count, most);
    note.classList.toggle('fault', count > most);
  };
  form.addEventListener('input', event => say(event.target));
  form.querySelectorAll('[data-most]').forEach(say);
}
