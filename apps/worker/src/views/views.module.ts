import { Module } from '@nestjs/common';
import { ViewFlushLoop } from './view-flush.loop';
import { ViewFlusher } from './view-flusher';

@Module({ providers: [ViewFlusher, ViewFlushLoop] })
export class ViewsModule {}
