import { ApiProperty } from '@nestjs/swagger';

const WHOLE = { type: 'integer', minimum: 0 } as const;
const SECONDS = { type: 'number', minimum: 0, description: 'in seconds' } as const;

export class MailQueueLevelDto {
  @ApiProperty({ ...WHOLE, description: 'mails that wait for a worker' }) waiting: number;
  @ApiProperty({ ...WHOLE, description: 'mails that workers have in hand' }) active: number;
  @ApiProperty({ ...WHOLE, description: 'mails that wait for another attempt' }) delayed: number;
  @ApiProperty({ ...WHOLE, description: 'mails that were given up in the last 14 days' }) failed: number;
  @ApiProperty({ ...SECONDS, nullable: true, description: 'seconds that the first has waited; null when none waits' })
  oldestWaitingSeconds: number | null;
}

export class OutboxLevelDto {
  @ApiProperty({ ...WHOLE, description: 'mails that are yet to be delivered; exact up to 100,000' }) pending: number;
  @ApiProperty({ ...SECONDS, nullable: true, description: 'age of the oldest of them; null without any' })
  oldestPendingSeconds: number | null;
  @ApiProperty({ ...WHOLE, description: 'of the mails written in the last 24 hours, those delivered' }) sent: number;
  @ApiProperty({
    ...WHOLE,
    description: 'of the mails written in the last 24 hours, those that bounced or were given up',
  })
  lost: number;
}

export class ProcessDto {
  @ApiProperty({ description: 'different for every process that ever ran' }) id: string;
  @ApiProperty({ enum: ['api', 'worker'] }) kind: 'api' | 'worker';
  @ApiProperty({ description: 'name of its machine' }) host: string;
  @ApiProperty(WHOLE) pid: number;
  @ApiProperty({ format: 'date-time' }) startedAt: string;
  @ApiProperty({ format: 'date-time', description: 'when it said this' }) reportedAt: string;
  @ApiProperty(WHOLE) memoryBytes: number;
  @ApiProperty({ type: 'number', minimum: 0, description: 'of one core' }) cpuShare: number;
  @ApiProperty({ ...SECONDS, description: 'delay of its event loop in seconds, 99th percentile' })
  eventLoopLagSeconds: number;
  @ApiProperty({ type: 'number', minimum: 0, nullable: true, description: 'null for workers' })
  requestsPerSecond: number | null;
  @ApiProperty({ type: 'number', minimum: 0, maximum: 1, nullable: true, description: 'answers with a 5xx' })
  errorShare: number | null;
  @ApiProperty({ type: 'number', minimum: 0, maximum: 1, nullable: true, description: 'reads answered from memory' })
  cacheHitShare: number | null;
}

export class OverviewDto {
  @ApiProperty({ enum: ['up', 'down'], description: 'as the answering process finds it' }) mongodb: 'up' | 'down';
  @ApiProperty({ enum: ['up', 'down'], description: 'as the answering process finds it' }) redis: 'up' | 'down';
  @ApiProperty({ type: OutboxLevelDto, nullable: true, description: 'of the whole site; null while MongoDB is away' })
  outbox: OutboxLevelDto | null;
  @ApiProperty({ type: MailQueueLevelDto, nullable: true, description: 'of the whole site; null while Redis is away' })
  mailQueue: MailQueueLevelDto | null;
  @ApiProperty({
    type: [ProcessDto],
    description: 'all of the site, as each last said of itself; while Redis is away the answering process only',
  })
  processes: ProcessDto[];
}
