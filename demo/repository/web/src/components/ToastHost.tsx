import { useEffect, useState } from 'react';
import { app } from '@/lib/app';

type Listener = (text: string) => void;

const listeners = new Set<Listener>();

export function showToast(text: string): void {
  app.telemetry.record('toast', { text });
  for (const listener of listeners) listener(text);
}

export function ToastHost() {
  const [text, setText] = useState<string | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const listener: Listener = (next) => {
      clearTimeout(timer);
      setText(next);
      timer = setTimeout(() => setText(null), 4_000);
    };
    listeners.add(listener);
    return () => {
      clearTimeout(timer);
      listeners.delete(listener);
    };
  }, []);

  return text === null ? null : <output className="toast">{text}</output>;
}
