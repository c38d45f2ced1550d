// The little that the demo application does by itself.
const area = location.pathname.split('/')[2];
document.querySelector(`nav [data-area="${area}"]`)?.setAttribute('aria-current', 'page');

const costCentre = document.querySelector('#cost-centre');

/** Refuses the closed cost centre as the real thing would: a summary on top, the field marked and explained. */
document.querySelector('#invoice')?.addEventListener('submit', (event) => {
  event.preventDefault();
  const closed = costCentre.value.trim() === '410 200';
  const summary = document.createElement('p');
  summary.className = closed ? 'summary' : 'summary saved';
  summary.role = closed ? 'alert' : 'status';
  summary.textContent = closed ? 'FI-204: Cost centre 410 200 is closed' : 'Invoice 20418 is saved';
  document.querySelector('#summary').replaceChildren(summary);
  document.querySelector('#cost-centre-error').hidden = !closed;
  // Two more, as many applications have them: red, and nothing that a program could tell them by.
  for (const told of document.querySelectorAll('.told')) told.hidden = !closed;
  costCentre.toggleAttribute('aria-invalid', false);
  costCentre.removeAttribute('aria-describedby');
  if (!closed) return;
  costCentre.setAttribute('aria-invalid', 'true');
  costCentre.setAttribute('aria-describedby', 'cost-centre-error');
  costCentre.focus();
});

document.querySelector('#add-line')?.addEventListener('click', () => {
  const rows = document.querySelector('.lines tbody');
  const row = rows.lastElementChild.cloneNode(true);
  for (const input of row.querySelectorAll('input')) input.value = '';
  rows.append(row);
  row.querySelector('input').focus();
});

document.querySelector('.filters')?.addEventListener('submit', (event) => event.preventDefault());
