import { Module } from '@nestjs/common';
import { ViewCounterService } from './view-counter.service';

@Module({ providers: [ViewCounterService], exports: [ViewCounterService] })
export class ViewsModule {}
