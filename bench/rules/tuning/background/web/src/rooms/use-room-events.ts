import { useSyncExternalStore } from 'react';

type Listener = () => void;

class RoomEvents {
  readonly #listeners = new Set<Listener>();
  #latest = new Map<string, string>();
  #source: EventSource | null = null;

  subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    this.#source ??= this.#connect();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#source?.close();
      this.#source = null;
    };
  };

  snapshot = (): ReadonlyMap<string, string> => this.#latest;

  #connect(): EventSource {
    const source = new EventSource('/events?topic=rooms');
    source.addEventListener('message', (event: MessageEvent<string>) => {
      const { room, state } = JSON.parse(event.data) as { room: string; state: string };
      this.#latest = new Map(this.#latest).set(room, state);
      for (const listener of this.#listeners) listener();
    });
    return source;
  }
}

const events = new RoomEvents();

export function useRoomEvents(): ReadonlyMap<string, string> {
  return useSyncExternalStore(events.subscribe, events.snapshot);
}
