import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { JwtModule } from '@nestjs/jwt';
import { PassportModule } from '@nestjs/passport';
import { MailModule } from '../mail/mail.module';
import { UsersModule } from '../users/users.module';
import { AccessGuard } from './access.guard';
import { AccessTokens } from './access-tokens.service';
import { ApiTokensController } from './api-tokens/api-tokens.controller';
import { ApiTokensService } from './api-tokens/api-tokens.service';
import { AuthenticationService } from './authentication.service';
import { Callers } from './callers.service';
import { PasswordSignIn } from './password-sign-in.service';
import { OwnSessionsController } from './sessions/own-sessions.controller';
import { SessionsController } from './sessions/sessions.controller';
import { SessionsService } from './sessions/sessions.service';
import { SignInService } from './sessions/sign-in.service';
import { AccessTokenStrategy } from './strategies/access-token.strategy';
import { PasswordStrategy } from './strategies/password.strategy';
import { TokenController } from './token.controller';
import { TokenService } from './token.service';

@Module({
  imports: [JwtModule.register({}), MailModule, PassportModule, UsersModule],
  controllers: [ApiTokensController, OwnSessionsController, SessionsController, TokenController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccessTokens,
    AccessTokenStrategy,
    ApiTokensService,
    AuthenticationService,
    Callers,
    PasswordSignIn,
    PasswordStrategy,
    SessionsService,
    SignInService,
    TokenService,
  ],
  exports: [AccessTokens, AuthenticationService, Callers],
})
export class AuthModule {}
