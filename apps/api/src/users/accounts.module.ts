import { Module } from '@nestjs/common';
import { AccountsService } from './accounts.service';
import { AuditService } from './audit.service';
import { PasswordHasher } from './passwords/password-hasher.service';

/** What accounts need without HTTP, mail or limits; enough for the operator's command line. */
@Module({
  providers: [AccountsService, AuditService, PasswordHasher],
  exports: [AccountsService, AuditService, PasswordHasher],
})
export class AccountsModule {}
