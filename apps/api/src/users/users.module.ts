import { Module } from '@nestjs/common';
import { AvatarsModule } from '../avatars/avatars.module';
import { MailModule } from '../mail/mail.module';
import { RateLimitsModule } from '../rate-limits/rate-limits.module';
import { AccountSecurityService } from './account-security.service';
import { AccountsModule } from './accounts.module';
import { AdminUsersController } from './admin-users.controller';
import { AdminUsersService } from './admin-users.service';
import { ConfirmationService } from './confirmation.service';
import { CurrentPassword } from './current-password.service';
import { MailAllowances } from './mail-allowances.service';
import { OneTimeTokens } from './one-time-tokens.service';
import { OwnAccountController } from './own-account.controller';
import { PasswordResetService } from './password-reset.service';
import { PasswordResetsController } from './password-resets.controller';
import { PasswordCheck } from './passwords/password-check.service';
import { ProfilesController } from './profiles.controller';
import { ProfilesService } from './profiles.service';
import { RegistrationMails } from './registration-mails.service';
import { RegistrationService } from './registration.service';
import { RegistrationsController } from './registrations.controller';

@Module({
  imports: [AccountsModule, AvatarsModule, MailModule, RateLimitsModule],
  // `users/me` comes before `users/:username`
  controllers: [
    OwnAccountController,
    RegistrationsController,
    PasswordResetsController,
    AdminUsersController,
    ProfilesController,
  ],
  providers: [
    AccountSecurityService,
    AdminUsersService,
    ConfirmationService,
    CurrentPassword,
    MailAllowances,
    OneTimeTokens,
    PasswordCheck,
    PasswordResetService,
    ProfilesService,
    RegistrationMails,
    RegistrationService,
  ],
  exports: [AccountsModule, PasswordCheck],
})
export class UsersModule {}
