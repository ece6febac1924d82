/*
 * Keeps what is typed until the server has it: in this tab only, gone with the tab and at sign-out. It bridges the moment
 * between a key stroke and the next save, through a reload, an expired session or a lost connection.
 */
type Typed = Record<string, string>;

interface Keeper {
  watch(form: HTMLElement, key: string): void;
  kept(key: string): Typed | null;
  saved(key: string, values: Typed): void;
  forget(key: string): void;
}

const read = (key: string): Typed | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null; // storage can be switched off: the server's draft remains
  }
};

const write = (key: string, values: Typed | null) => {
  try {
    if (values && Object.keys(values).length) sessionStorage.setItem(key, JSON.stringify(values));
    else sessionStorage.removeItem(key);
  } catch {
    // as above, or full
  }
};

const keeper: Keeper = {
  watch(form, key) {
    form.addEventListener('input', (event) => {
      const field = (event.target as HTMLElement).closest('[data-typed]');
      const name = field?.getAttribute('data-typed');
      if (name) write(key, { ...read(key), [name]: (event.target as HTMLInputElement).value });
    });
  },
  kept: read,
  saved(key, values) {
    const now = read(key);
    if (!now) return;
    for (const [name, value] of Object.entries(values)) if (now[name] === value) delete now[name];
    write(key, now);
  },
  forget: (key) => write(key, null),
};

(window as unknown as { typed: Keeper }).typed = keeper;

export {};
