export function avatarBytes(dataUrl: string): Buffer {
  const [head, body] = dataUrl.split(',', 2);
  if (!head?.startsWith('data:image/png;base64')) throw new TypeError('not an image');
  return Buffer.from(body ?? '', 'base64');
}
