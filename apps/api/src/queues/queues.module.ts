import { Module } from '@nestjs/common';
import { JwtModule } from '@nestjs/jwt';
import { AuthModule } from '../auth/auth.module';
import { MailModule } from '../mail/mail.module';
import { DashboardAccess } from './dashboard-access.service';
import { DashboardPasses } from './dashboard-passes.service';
import { DashboardSessionsController } from './dashboard-sessions.controller';

@Module({
  imports: [AuthModule, JwtModule.register({}), MailModule],
  controllers: [DashboardSessionsController],
  providers: [DashboardAccess, DashboardPasses],
})
export class QueuesModule {}
