import { Module } from '@nestjs/common';
import { LetteringModule } from '../common/lettering/lettering.module';
import { ImagesModule } from '../images/images.module';
import { DrawingsService } from './drawings.service';

/** One bound on the pictures that are drawn at the same time, for all features. */
@Module({ imports: [ImagesModule, LetteringModule], providers: [DrawingsService], exports: [DrawingsService] })
export class DrawingsModule {}
