import { useState } from 'react';
import { http } from '@/api/httpClient';
import { ProblemBanner } from '@/components/ProblemBanner';
import { app } from '@/lib/app';
import { type User, useSession } from '@/state/sessionStore';

const SIGN_IN_URL = 'https://id.tallyho.example/session';

export function SignInPage() {
  const signIn = useSession((session) => session.signIn);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);

  async function submit() {
    try {
      const { data } = await http.post<User>(SIGN_IN_URL, { name, password });
      app.telemetry.record('signed-in');
      signIn(data);
    } catch {
      setProblem('Name or password is wrong.');
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ProblemBanner problem={problem} />
      <label>
        Name
        <input autoComplete="username" value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <label>
        Password
        <input
          type="password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      </label>
      <button type="submit">Sign in</button>
    </form>
  );
}
