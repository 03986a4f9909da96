import { Module } from '@nestjs/common';
import { PictureEncoder } from './picture-encoder.service';

/** One bound on the pictures that are decoded at the same time, for all features. */
@Module({ providers: [PictureEncoder], exports: [PictureEncoder] })
export class PicturesModule {}
