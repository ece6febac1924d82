/*
 * Who comes back to a page finds it where they left it. Browsers do this by themselves for pages that are there at once; ours
 * come from the server a moment later. The place is remembered for the tab, by the address that was left.
 */
const KEY = 'scrolled';
const MOST = 50;
const TRIES = 20;

type Places = Record<string, number>;

const read = (): Places => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
};

const remember = () => {
  const { [location.href]: _, ...others } = read();
  const kept = Object.entries(others).slice(1 - MOST);
  try {
    sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries([...kept, [location.href, Math.round(scrollY)]])));
  } catch {
    // Storage can be switched off or full: then pages begin at their top.
  }
};

// At the tap itself: once the next page is on its way, it is no longer known where this one stood.
document.addEventListener('click', remember, { capture: true });
window.addEventListener('pagehide', remember);

const comesBack = () =>
  (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type !== 'navigate';

/** A page that is still being put together is too short at first. */
const reach = (top: number, tries: number) => {
  scrollTo({ top, behavior: 'instant' });
  if (Math.abs(scrollY - top) > 2 && tries > 0) setTimeout(() => reach(top, tries - 1), 50);
};

/** Called by the layout when a page stands: `back` when history was followed, `first` when the whole document is new. */
(window as unknown as { settle: (how: string) => void }).settle = (how) => {
  const back = how === 'back' || (how === 'first' && comesBack());
  // The browser knows better, for instance for an address with #part; and where Flow woke, the page stands where it stood.
  if (how === 'first' && (!back || document.getElementById('page'))) return;
  reach(back ? (read()[location.href] ?? 0) : 0, TRIES);
};

export {};
