import {
  Controller,
  Get,
  NotFoundException,
  Param,
  ParseUUIDPipe,
  Post,
  StreamableFile,
  UploadedFile,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { InjectRepository } from '@nestjs/typeorm';
import type { Repository } from 'typeorm';
import { Asset } from './asset.entity';
import { AssetStorage } from './asset-storage';

@Controller('assets')
export class AssetController {
  constructor(
    @InjectRepository(Asset) private readonly assets: Repository<Asset>,
    private readonly storage: AssetStorage,
  ) {}

  @Get()
  list(): Promise<Asset[]> {
    return this.assets.find({ order: { createdAt: 'DESC' } });
  }

  @Get(':id/file')
  async download(@Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const asset = await this.assets.findOneBy({ id });
    if (asset === null) {
      throw new NotFoundException();
    }
    return new StreamableFile(await this.storage.read(asset.storageKey), { type: asset.mediaType });
  }

  @Post()
  @UseInterceptors(FileInterceptor('file'))
  async upload(@UploadedFile() file: Express.Multer.File): Promise<Asset> {
    const storageKey = await this.storage.write(file.buffer);
    return this.assets.save({ storageKey, name: file.originalname, mediaType: file.mimetype });
  }
}
