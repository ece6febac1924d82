/*
 * Keys of the facilitators' desk. What a key does stands on the page: it presses, or goes to, the element that names it in
 * aria-keyshortcuts. Never while somebody types, never with a modifier, and off where somebody switched it off (WCAG 2.1.4).
 */
(() => {
  if (window.deskKeys) return;
  window.deskKeys = true;
  const OFF = 'desk-keys-off';
  const isOff = () => {
    try {
      return localStorage.getItem(OFF) === '1';
    } catch {
      return false; // storage can be switched off
    }
  };
  const writes = (element) =>
    element.closest?.('textarea, select, [contenteditable]') || element.closest?.('input:not([type=checkbox], [type=radio])');
  const seen = (element) => element && element.getClientRects().length > 0 && !element.disabled;
  const cards = () => [...document.querySelectorAll('.queue-card')];
  const link = (card) => card?.querySelector('.queue-title a');

  /** On the queue the focus moves from case to case; beside an open case the next one opens. */
  const move = (step) => {
    const all = cards();
    const open = document.querySelector('.desk.with-case');
    const here = open ? all.findIndex((card) => card.matches('.current')) : all.indexOf(document.activeElement.closest('.queue-card'));
    const next = here < 0 ? (step > 0 ? 0 : all.length - 1) : here + step;
    const to = link(all[next]);
    if (open) to?.click();
    else to?.focus();
  };

  document.addEventListener('keydown', (event) => {
    const desk = document.querySelector('.desk');
    if (!desk || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (writes(event.composedPath()[0])) return;
    const key = event.key;
    if (key === '?') {
      const list = desk.querySelector('.keyboard');
      list.open = !list.open;
      list.querySelector('summary').focus();
      event.preventDefault();
      return;
    }
    if (isOff()) return;
    const card = document.activeElement.closest('.queue-card');
    if (key === 'j' || key === 'k') move(key === 'j' ? 1 : -1);
    else if (key === 'o' && card) link(card).click();
    else if (key === 'x' && card) card.querySelector('.select input')?.click();
    else if (/^[1-9nuz]$/.test(key)) {
      const target = [...desk.querySelectorAll(`[aria-keyshortcuts="${key}"]`)].find(seen);
      if (!target) return;
      if (target.matches('vaadin-text-area')) target.focus();
      else target.click();
    } else return;
    event.preventDefault();
  });

  const show = () => {
    const box = document.querySelector('[data-keys-on]');
    if (box && !box.dataset.shown) {
      box.dataset.shown = '1';
      box.checked = !isOff();
    }
  };
  document.addEventListener('toggle', show, true);
  document.addEventListener('change', (event) => {
    if (!event.target.matches?.('[data-keys-on]')) return;
    try {
      if (event.target.checked) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, '1');
    } catch {
      // as above: then they stay on
    }
  });
})();
