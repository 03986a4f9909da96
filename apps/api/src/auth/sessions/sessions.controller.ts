import { Body, Controller, Delete, HttpCode, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { UserRecord } from '@pkyx/persistence';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SCOPES } from '../../common/access/access';
import type { Caller } from '../../common/access/caller';
import { CurrentCaller } from '../../common/decorators/current-caller';
import { ProblemResponses } from '../../common/decorators/problem-responses';
import { Public } from '../../common/decorators/public';
import { Origin, type RequestOrigin } from '../../common/decorators/request-origin';
import { OpenToBlocked } from '../../common/decorators/signed-in';
import { Post } from '../../common/idempotency/post';
import { ProblemException } from '../../common/problem/problem';
import { presentOwnAccount } from '../../users/user.presenter';
import { ACCESS_TOKEN_SECONDS, AccessTokens } from '../access-tokens.service';
import { clearRefreshCookie, readRefreshCookie, refuseOtherSites, setRefreshCookie } from './refresh-cookie';
import { SignedInDto, SignInDto } from './session.dto';
import { type OpenSession, SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

@ApiTags('auth')
@Public()
@OpenToBlocked()
@Controller('auth/sessions')
export class SessionsController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly accessTokens: AccessTokens,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Sign in on a page: an access token, and a refresh token in a cookie' })
  @ApiCreatedResponse({ type: SignedInDto })
  @ProblemResponses(400, 403, 415, 422)
  async signIn(
    @Body() body: SignInDto,
    @Origin() origin: RequestOrigin,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedInDto> {
    refuseOtherSites(request);
    const opened = await this.signIns.signIn({ ...body, origin }, request.headers['user-agent'] ?? '');
    // The cookie of another sign-in in this browser, if there was one, is overwritten by the answer.
    await this.sessions.endByCookie(readRefreshCookie(request));
    return this.answer(opened, reply);
  }

  @Post('refresh')
  @ApiOperation({ summary: 'Renew both tokens, by the cookie' })
  @ApiCreatedResponse({ type: SignedInDto })
  @ProblemResponses(400, 403, 415)
  async refresh(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<SignedInDto> {
    refuseOtherSites(request);
    try {
      return await this.answer(await this.sessions.renew(readRefreshCookie(request)), reply);
    } catch (error) {
      if (error instanceof ProblemException && error.status === 401) clearRefreshCookie(reply);
      throw error;
    }
  }

  @Delete('current')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out, by the cookie or the session’s access token' })
  @ApiNoContentResponse()
  @ProblemResponses(400, 403, 415)
  async signOut(
    @CurrentCaller() caller: Caller | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    refuseOtherSites(request);
    clearRefreshCookie(reply);
    await this.sessions.endByCookie(readRefreshCookie(request));
    if (caller?.sessionId) await this.sessions.close(caller.id, caller.sessionId);
  }

  private async answer(
    { session, refreshToken, user }: OpenSession & { user: UserRecord },
    reply: FastifyReply,
  ): Promise<SignedInDto> {
    setRefreshCookie(reply, refreshToken, session.expiresAt);
    void reply.header('Cache-Control', 'no-store');
    const accessToken = await this.accessTokens.sign({
      user,
      scopes: SCOPES,
      authenticatedAt: session.createdAt,
      sessionId: session._id.toHexString(),
    });
    return { accessToken, duration: ACCESS_TOKEN_SECONDS, user: presentOwnAccount(user) };
  }
}
