// Words that scripts say, from the page: the server has them in its resources.
const element = document.getElementById('_worte');

/** As the manager speaks. */
export const locale = document.documentElement.lang === 'en' ? 'en-GB' : 'de-DE';

const words = element ? JSON.parse(element.textContent) : {};

export const word = (key, ...values) => (words[key] ?? key).replace(/\{(\d+)\}/g, (_, index) => values[index] ?? '');
