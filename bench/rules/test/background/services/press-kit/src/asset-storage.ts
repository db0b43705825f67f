import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';

@Injectable()
export class AssetStorage {
  private readonly logger = new Logger(AssetStorage.name);
  private readonly root = process.env.ASSET_ROOT ?? 'assets';

  async write(content: Buffer): Promise<string> {
    const key = createHash('sha256').update(content).digest('hex');
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      this.logger.debug(`${key} is already stored`);
    });
    return key;
  }

  read(key: string): Promise<Buffer> {
    return readFile(this.pathOf(key));
  }

  private pathOf(key: string): string {
    return join(this.root, key.slice(0, 2), key.slice(2));
  }
}
