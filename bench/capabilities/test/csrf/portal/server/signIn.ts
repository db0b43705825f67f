export function signIn(response: Res, session: { id: string; csrf: string }) {
  response.cookie('session', session.id, { httpOnly: true, secure: true, sameSite: 'lax' });
  response.cookie('XSRF-TOKEN', session.csrf, { secure: true, sameSite: 'strict' });
  return response.status(204).end();
}
