import { create } from 'zustand';
import { emptyCart } from '@/state/cartStore';
import { readStored, removeStored, writeStored } from '@/utils/storage';

export interface User {
  id: string;
  name: string;
  roles: string[];
  token: string;
}

interface SessionState {
  user: User | null;
  signIn: (user: User) => void;
  signOut: () => void;
}

export const useSession = create<SessionState>((set) => ({
  user: readStored<User | null>('user', null),
  signIn: (user) => {
    writeStored('user', user);
    set({ user });
  },
  signOut: () => {
    emptyCart();
    removeStored('user');
    set({ user: null });
  },
}));

export function currentUser(): User | null {
  return useSession.getState().user;
}

export function authHeader(): Record<string, string> {
  const user = currentUser();
  return user === null ? {} : { authorization: `Bearer ${user.token}` };
}
