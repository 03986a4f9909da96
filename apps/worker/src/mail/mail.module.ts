import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { MailerModule } from '@nestjs-modules/mailer';
import { environment } from '@pkyx/config';
import { modelDefinitions } from '@pkyx/persistence';
import { mailSenderConnection } from '@pkyx/queue';
import { MailMetrics } from '../metrics/mail-metrics';
import { OutboxModule } from '../outbox/outbox.module';
import { MailComposer } from './mail-composer';
import { MailDelivery } from './mail-delivery.service';
import { MailProcessor } from './mail.processor';
import { smtpTransport } from './smtp-transport';

@Module({
  imports: [
    BullModule.forRoot(mailSenderConnection(environment().REDIS_URL)),
    // No queue of Nest's own: this only lets it find the processor.
    BullModule.registerQueue(),
    MailerModule.forRoot({ transport: smtpTransport(environment().SMTP_URL) }),
    MongooseModule.forFeature(modelDefinitions),
    OutboxModule,
  ],
  providers: [MailComposer, MailDelivery, MailMetrics, MailProcessor],
})
export class MailModule {}
