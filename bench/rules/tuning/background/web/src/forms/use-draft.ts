import { useCallback, useEffect, useRef, useState } from 'react';

/** State of a form that survives a reload of the page. */
export function useDraft<Form extends object>(name: string, empty: Form): [Form, (change: Partial<Form>) => void, () => void] {
  const key = `draft:${name}`;
  const [form, setForm] = useState<Form>(() => {
    const kept = sessionStorage.getItem(key);
    return kept === null ? empty : { ...empty, ...(JSON.parse(kept) as Partial<Form>) };
  });
  const latest = useRef(form);
  latest.current = form;

  useEffect(() => {
    const keep = (): void => sessionStorage.setItem(key, JSON.stringify(latest.current));
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, [key]);

  const change = useCallback((part: Partial<Form>) => setForm((current) => ({ ...current, ...part })), []);
  const clear = useCallback(() => {
    sessionStorage.removeItem(key);
    setForm(empty);
  }, [key, empty]);
  return [form, change, clear];
}
