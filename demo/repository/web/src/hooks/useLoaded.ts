import { useCallback, useEffect, useState } from 'react';
import { app } from '@/lib/app';

export interface Loaded<T> {
  value: T | null;
  problem: string | null;
  reload: () => void;
}

export function useLoaded<T>(load: () => Promise<T>, deps: unknown[]): Loaded<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    let isCurrent = true;
    load()
      .then((loaded) => {
        if (!isCurrent) return;
        setValue(loaded);
        setProblem(null);
      })
      .catch((error: unknown) => {
        app.logger.error('loading failed', error);
        if (isCurrent) setProblem(error instanceof Error ? error.message : 'Something went wrong.');
      });
    return () => {
      isCurrent = false;
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [...deps, round]);

  const reload = useCallback(() => setRound((count) => count + 1), []);
  return { value, problem, reload };
}
