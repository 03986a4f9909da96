import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { modelDefinitions } from '@pkyx/persistence';
import { DigestMaker } from './digest-maker.service';
import { DigestLoop } from './digest.loop';

@Module({ imports: [MongooseModule.forFeature(modelDefinitions)], providers: [DigestMaker, DigestLoop] })
export class DigestsModule {}
