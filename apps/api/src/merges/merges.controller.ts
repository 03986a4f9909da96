import { Body, Controller, Delete, Get, Header, HttpCode, Param, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentEditor, type Editor } from '../common/access/editor';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { Roles } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { PageQueryDto } from '../common/pagination/page-query.dto';
import { MergeConflictProblemDto, MergeDto, MergeListDto, NewMergeDto } from './dto/merge.dto';
import { presentMerge } from './merge.presenter';
import { MergeReadingService } from './merge-reading.service';
import { MergeUndoService } from './merge-undo.service';
import { MergesService } from './merges.service';

@ApiTags('attributes')
@Controller('attributes/:key/merges')
export class MergesController {
  constructor(
    private readonly merges: MergesService,
    private readonly undoing: MergeUndoService,
    private readonly reading: MergeReadingService,
  ) {}

  @Get()
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'The merges of an attribute into others and of others into it, the latest first' })
  @ApiOkResponse({ type: MergeListDto })
  @ProblemResponses(400, 404)
  async list(@Param('key') key: string, @Query() query: PageQueryDto): Promise<MergeListDto> {
    const { found, nextCursor } = await this.reading.page(key, query);
    return { items: found.map(presentMerge), nextCursor };
  }

  @Get(':id')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'A merge and how far it has come' })
  @ApiOkResponse({ type: MergeDto })
  @ProblemResponses(404)
  async get(@Param('key') key: string, @Param('id') id: string): Promise<MergeDto> {
    return presentMerge(await this.reading.get(key, id));
  }

  @Post()
  @Roles('moderator', 'admin')
  @ApiOperation({
    summary: 'Merge an attribute into another',
    description: 'Its names lead to the other at once; entries are realigned in the background.',
  })
  @ApiCreatedResponse({ type: MergeDto })
  @ProblemResponses(404, [409, MergeConflictProblemDto], 415, 422)
  async start(
    @Param('key') key: string,
    @Body() body: NewMergeDto,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MergeDto> {
    const id = await this.merges.start(key, body, editor);
    void reply.header('Location', `/api/v1/attributes/${encodeURIComponent(key)}/merges/${id}`);
    return presentMerge(await this.reading.get(key, id));
  }

  @Delete(':id')
  @Roles('moderator', 'admin')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Undo a merge exactly',
    description: 'The attribute has its names again at once; entries are realigned in the background.',
  })
  @ApiNoContentResponse()
  @ProblemResponses(404, [409, MergeConflictProblemDto])
  undo(@Param('key') key: string, @Param('id') id: string, @CurrentEditor() editor: Editor): Promise<void> {
    return this.undoing.undo(key, id, editor);
  }
}
