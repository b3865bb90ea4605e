/** Filters findings while one types, leads through them by keyboard; without JavaScript all of them are there. */
export const script = `
const $ = (selector) => document.querySelector(selector);
const form = $('.filters');
const findings = [...document.querySelectorAll('.finding')];
const groups = [...document.querySelectorAll('.group')];
const visible = () => findings.filter((finding) => !finding.hidden);
function apply() {
  const { text, severity, rule, operation } = Object.fromEntries(new FormData(form));
  const wanted = text.trim().toLowerCase();
  let count = 0;
  for (const finding of findings) {
    const { dataset } = finding;
    const fits = dataset.text.includes(wanted) && (!severity || dataset.severity === severity) &&
      (!rule || dataset.rule === rule) && (!operation || dataset.operation === operation);
    finding.hidden = !fits;
    if (fits) count++;
  }
  for (const group of groups) group.hidden = !group.querySelector('.finding:not([hidden])');
  $('#nothing').hidden = count > 0;
  $('#shown').textContent = count + ' of ' + findings.length + ' kinds of findings shown';
}
function clear() {
  form.reset();
  apply();
  form.elements.text.focus();
}
function toggle() {
  const all = visible().map((finding) => finding.firstElementChild);
  const opens = all.some((details) => !details.open);
  for (const details of all) details.open = opens;
  $('#toggle').textContent = opens ? 'Close all' : 'Open all';
}
function step(by) {
  const rows = visible().map((finding) => finding.querySelector('summary'));
  const at = rows.findIndex((row) => row.parentElement.contains(document.activeElement));
  rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by))]?.focus();
}
function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const isTyping = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== 'checkbox';
  if (event.key === 'Escape' && event.target === form.elements.text) return clear();
  if (isTyping) return;
  if (event.key === '/') { event.preventDefault(); form.elements.text.focus(); }
  else if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
}
if (form) {
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  $('#clear').addEventListener('click', clear);
  $('#toggle').addEventListener('click', toggle);
  addEventListener('keydown', onKey);
  apply();
}
$('#only-missing').addEventListener('change', ({ target }) => {
  $('#coverage-section').classList.toggle('only-missing', target.checked);
});
function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const details = target && target.closest('details');
  if (!details) return;
  details.open = true;
  target.scrollIntoView();
}
addEventListener('hashchange', openTarget);
openTarget();
let opened = [];
addEventListener('beforeprint', () => {
  opened = visible().map((finding) => finding.firstElementChild).filter((details) => !details.open);
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => { for (const details of opened) details.open = false; });
`;
