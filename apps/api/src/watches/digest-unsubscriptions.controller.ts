import { Controller, Get, HttpCode, Query, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiFoundResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { environment } from '@pkyx/config';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { Post } from '../common/idempotency/post';
import { DigestUnsubscriptionService } from './digest-unsubscription.service';
import { UnsubscriptionQueryDto } from './dto/watch.dto';

/** Where the `List-Unsubscribe` header of digests leads (RFC 8058). */
@ApiTags('watches')
@Public()
@Controller('users/digest-unsubscriptions')
export class DigestUnsubscriptionsController {
  constructor(private readonly unsubscriptions: DigestUnsubscriptionService) {}

  @Post()
  @HttpCode(204)
  @RouteConfig({ multipart: true })
  @ApiOperation({
    summary: 'End the mails about watched entries with the link of one of them',
    description: 'Takes the form that mail programs send (RFC 8058), JSON or nothing: only the token counts.',
  })
  @ApiConsumes('application/x-www-form-urlencoded', 'multipart/form-data', 'application/json')
  @ApiBody({
    required: false,
    schema: { type: 'object', properties: { 'List-Unsubscribe': { type: 'string', enum: ['One-Click'] } } },
  })
  @ApiNoContentResponse({ description: 'also for a token of nobody' })
  @ProblemResponses(400, 415)
  unsubscribe(@Query() { token }: UnsubscriptionQueryDto): Promise<void> {
    return this.unsubscriptions.end(token);
  }

  @Get()
  @ApiOperation({ summary: 'The page that asks before it ends the mails' })
  @ApiFoundResponse({ description: 'Nothing is changed: mail programs look at links by themselves.' })
  @ProblemResponses(400)
  show(@Query() { token }: UnsubscriptionQueryDto, @Res({ passthrough: true }) reply: FastifyReply): void {
    const page = `${environment().PKYX_PUBLIC_URL.replace(/\/$/, '')}/unsubscribe?token=${token}`;
    void reply.code(302).header('Location', page);
  }
}
