export const MINUTE = 60_000;

/** What the web server needs to know; secrets come from the environment. */
export const limits = {
  loginMinutes: 12 * 60,
  rememberedMinutes: 30 * 24 * 60,
  idleMinutes: 60,
  /** Milliseconds. */
  skew: 90_000,
  uploadBytes: 8 * 1024 * 1024,
} as const;

export const publicAddress = process.env['PUBLIC_ADDRESS'] ?? 'http://localhost:3000';
