import type { NextFunction, Request, Response } from 'express';
import { readLogin, type Login } from '../login-cookie';
import { limits, MINUTE } from '../settings';

function isAlive(login: Login, now: number): boolean {
  const longest = login.rememberMe ? limits.rememberedMinutes * MINUTE : limits.loginMinutes * MINUTE;
  const isFromFuture = login.issuedAt > now + limits.skew;
  const isOld = now - login.issuedAt > longest + limits.skew;
  const isIdle = now - login.lastActivity > limits.idleMinutes * MINUTE + limits.skew;
  return !isFromFuture && !isOld && !isIdle;
}

/** Sends people to the login page when their session is over. */
export function requireLogin(request: Request, response: Response, next: NextFunction): void {
  const login = readLogin(request.headers.cookie);
  if (login === null || !isAlive(login, Date.now())) {
    response.redirect(303, `/login?back=${encodeURIComponent(request.originalUrl)}`);
    return;
  }
  response.locals['login'] = login;
  next();
}

/** For pages that look different to people who are known, and open to all. */
export function attachLogin(request: Request, response: Response, next: NextFunction): void {
  const login = readLogin(request.headers.cookie);
  if (login !== null && isAlive(login, Date.now())) response.locals['login'] = login;
  response.vary('Cookie');
  next();
}
