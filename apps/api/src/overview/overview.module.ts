import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module';
import { MetricsModule } from '../metrics/metrics.module';
import { OverviewController } from './overview.controller';
import { OverviewService } from './overview.service';
import { ProcessReportsService } from './process-reports.service';

@Module({
  imports: [MailModule, MetricsModule],
  controllers: [OverviewController],
  providers: [OverviewService, ProcessReportsService],
})
export class OverviewModule {}
