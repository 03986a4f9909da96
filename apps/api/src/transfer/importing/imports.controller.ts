import { Controller, Delete, Get, Header, HttpCode, Param, Query, Req, Res } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../common/access/caller';
import { CurrentEditor, type Editor } from '../../common/access/editor';
import { CurrentCaller } from '../../common/decorators/current-caller';
import { ProblemResponses } from '../../common/decorators/problem-responses';
import { PreferredLocale } from '../../common/decorators/request-origin';
import { SignedIn } from '../../common/decorators/signed-in';
import { Post } from '../../common/idempotency/post';
import type { Locale } from '../../common/localization/locale';
import { AttemptLimits } from '../../rate-limits/attempt-limits.service';
import { RateLimit } from '../../rate-limits/rate-limit-class';
import { ImportDto, ImportQueryDto } from '../dto/import.dto';
import { EntryFileBody, incomingFile } from './import-body';
import { presentImport } from './import.presenter';
import { ImportsService } from './imports.service';

@ApiTags('transfer')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly limits: AttemptLimits,
  ) {}

  @Post()
  @SignedIn()
  @HttpCode(202)
  @RateLimit('upload')
  @EntryFileBody()
  @ApiOperation({
    summary: 'Import a file of entries, in the background',
    description:
      'NDJSON or CSV in UTF-8, as exports are, up to 64 MiB. Each entry of the file replaces the one with its slug, or is created; all of an entry is done or nothing. New members may not import.',
  })
  @ApiAcceptedResponse({ type: ImportDto, description: 'Location says where to ask how far it is.' })
  async create(
    @Query() { dryRun }: ImportQueryDto,
    @Req() request: FastifyRequest,
    @CurrentEditor() editor: Editor,
    @PreferredLocale() locale: Locale,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDto> {
    const file = incomingFile(request);
    await this.imports.demandMayImport(editor);
    await this.limits.take(['import-by-member', editor.id]);
    const created = presentImport(await this.imports.create(file, dryRun === 'true', editor), locale);
    void reply.header('Location', `/api/v1/imports/${created.id}`);
    return created;
  }

  @Get(':id')
  @SignedIn()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'How far an import is; for its owner and for moderators' })
  @ApiOkResponse({ type: ImportDto })
  @ProblemResponses(404)
  async get(
    @Param('id') id: string,
    @CurrentCaller() caller: Caller,
    @PreferredLocale() locale: Locale,
  ): Promise<ImportDto> {
    return presentImport(await this.imports.get(id, caller), locale);
  }

  @Delete(':id')
  @SignedIn()
  @HttpCode(204)
  @ApiOperation({ summary: 'Stop and forget an import; what it has written stays' })
  @ApiNoContentResponse()
  @ProblemResponses(404)
  delete(@Param('id') id: string, @CurrentCaller() caller: Caller): Promise<void> {
    return this.imports.delete(id, caller);
  }
}
