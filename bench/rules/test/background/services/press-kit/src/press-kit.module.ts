import { Module } from '@nestjs/common';
import { ConfigModule } from '@nestjs/config';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Asset } from './asset.entity';
import { AssetController } from './asset.controller';
import { AssetStorage } from './asset-storage';

@Module({
  imports: [
    ConfigModule.forRoot({ isGlobal: true, cache: true }),
    TypeOrmModule.forRootAsync({
      useFactory: () => ({
        type: 'postgres',
        url: process.env.DATABASE_URL,
        entities: [Asset],
        synchronize: false,
        poolSize: 6,
      }),
    }),
    TypeOrmModule.forFeature([Asset]),
  ],
  controllers: [AssetController],
  providers: [AssetStorage],
})
export class PressKitModule {}
