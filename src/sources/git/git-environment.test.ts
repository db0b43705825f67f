import { expect, it } from 'vitest';
import { gitEnvironment } from './git-environment.ts';

it('hands on where programs and the own settings are, and nothing else', () => {
  const environment = gitEnvironment({
    PATH: '/usr/bin',
    HOME: '/home/olivia',
    GIT_DIR: '/elsewhere/.git',
    GIT_CONFIG_COUNT: '1',
    GIT_SSH_COMMAND: 'touch prices',
    LD_PRELOAD: '/elsewhere/orders.so',
  });
  expect(environment).toMatchObject({ PATH: '/usr/bin', HOME: '/home/olivia', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' });
  expect(Object.keys(environment)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:GIT_DIR|GIT_CONFIG_COUNT|GIT_SSH_COMMAND|LD_PRELOAD)$/)]),
  );
});
