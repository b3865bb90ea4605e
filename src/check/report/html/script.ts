/** Filters findings while one types; without JavaScript all of them are there. */
export const script = `
const form = document.querySelector('.filters');
const findings = [...document.querySelectorAll('.finding')];
const shown = document.querySelector('#shown');
function apply() {
  const { text, severity, rule, operation } = Object.fromEntries(new FormData(form));
  let count = 0;
  for (const finding of findings) {
    const { dataset } = finding;
    const fits = dataset.text.includes(text.trim().toLowerCase()) && (!severity || dataset.severity === severity) &&
      (!rule || dataset.rule === rule) && (!operation || dataset.operation === operation);
    finding.hidden = !fits;
    if (fits) count++;
  }
  shown.textContent = count + ' of ' + findings.length + ' kinds of findings shown';
}
form?.addEventListener('input', apply);
form?.addEventListener('submit', (event) => event.preventDefault());
function openTarget() {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}
addEventListener('hashchange', openTarget);
openTarget();
`;
