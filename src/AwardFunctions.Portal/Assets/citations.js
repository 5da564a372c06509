// One citation is open at a time, inside the window; Escape and a click elsewhere close it.
export function enhanceCitations() {
  const open = () => document.querySelectorAll('details.cite[open]');

  document.addEventListener('toggle', (event) => {
    const cite = event.target;
    if (!cite.matches?.('details.cite') || !cite.open) return;
    for (const other of open()) if (other !== cite) other.open = false;
    const text = cite.querySelector('.cite-text');
    if (text.getBoundingClientRect().right > document.documentElement.clientWidth) cite.classList.add('cite-right');
  }, true);

  document.addEventListener('click', (event) => {
    for (const cite of open()) if (!cite.contains(event.target)) cite.open = false;
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const cite of open()) {
      cite.open = false;
      cite.querySelector('summary').focus();
    }
  });
}
