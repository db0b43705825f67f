const PREFIX = 'tallyho.';

export function readStored<T>(key: string, fallback: T): T {
  const text = globalThis.localStorage?.getItem(PREFIX + key);
  if (!text) return fallback;
  try {
    return JSON.parse(text) as T;
  } catch {
    return fallback;
  }
}

export function writeStored(key: string, value: unknown): void {
  globalThis.localStorage?.setItem(PREFIX + key, JSON.stringify(value));
}

export function removeStored(key: string): void {
  globalThis.localStorage?.removeItem(PREFIX + key);
}
