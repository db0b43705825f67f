import { readFileSync } from 'node:fs';
import path from 'path';
import { z } from 'zod/v4';
import type { Request } from 'express';

export const tax = (request: Request) => z.string().parse(readFileSync(path.join('tax', request.url)));
