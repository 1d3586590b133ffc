// The editor: everything here makes the form more pleasant, and the form works without it.
import { countLetters } from './counts.js';
import { keepDrafts } from './drafts.js';
import { handlePictures } from './pictures.js';
import { handleRows } from './rows.js';
import { showPreview } from './preview.js';
import { jumpToFaults } from './faults.js';
import { sayWhoIsHere } from './presence.js';

const form = document.querySelector('[data-editor]');
if (form) {
  handleRows(form);
  handlePictures(form);
  countLetters(form);
  jumpToFaults(form);
  keepDrafts(form);
  showPreview(form);
  sayWhoIsHere(form);
  form.dataset.ready = ''; // Keys and buttons do from here on what they say.
  if (form.querySelector('[data-markdown]') || form.querySelector('[data-add-block]'))
    import('./richtext.js').then(({ richTexts }) => richTexts(form));
}
