import { Body, Controller, Delete, Get, HttpCode, Param, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CurrentEditor, type Editor } from '../common/access/editor';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { MayWait } from '../common/decorators/may-wait';
import { Public } from '../common/decorators/public';
import { SignedIn } from '../common/decorators/signed-in';
import { Post } from '../common/idempotency/post';
import { IfMatch, IfMatchHeader, type Precondition } from '../common/preconditions/if-match';
import { AttributeInputDto, ValueInputDto } from './dto/attribute-input.dto';
import { AttributeDto } from './dto/attribute.dto';
import { AttributeExistsProblemDto, StaleAttributeProblemDto } from './dto/entry-problem.dto';
import { withoutPlace } from './entry.presenter';
import { HeldEditDto } from '../moderation/dto/proposal.dto';
import { EntryReadingService } from './entry-reading.service';
import { attributeTag } from './entry-tags';
import { AttributeEditsService } from './writing/attribute-edits.service';

@ApiTags('entries')
@Controller('entries/:slug/attributes')
export class EntryAttributesController {
  constructor(
    private readonly reading: EntryReadingService,
    private readonly edits: AttributeEditsService,
  ) {}

  @Get(':key')
  @Public()
  @ApiOperation({ summary: 'One value of an entry' })
  @ApiOkResponse({ type: AttributeDto })
  @ProblemResponses(404)
  get(
    @Param('slug') slug: string,
    @Param('key') key: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttributeDto> {
    return this.answer(slug, key, reply);
  }

  @Post()
  @SignedIn()
  @MayWait(HeldEditDto)
  @ApiOperation({ summary: 'Add a value' })
  @ApiCreatedResponse({ type: AttributeDto })
  @ProblemResponses(404, [409, AttributeExistsProblemDto], 415, 422)
  async add(
    @Param('slug') slug: string,
    @Body() body: AttributeInputDto,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttributeDto> {
    const { id, key } = await this.edits.add(slug, body, editor);
    void reply.header('Location', `/api/v1/entries/${encodeURIComponent(slug)}/attributes/${encodeURIComponent(key)}`);
    return this.answer(id, key, reply);
  }

  @Put(':key')
  @SignedIn()
  @MayWait(HeldEditDto)
  @IfMatchHeader()
  @ApiOperation({ summary: 'Say a value anew; decides between alternatives' })
  @ApiOkResponse({ type: AttributeDto })
  @ProblemResponses(400, 404, [412, StaleAttributeProblemDto], 415, 422, 428)
  async put(
    @Param('slug') slug: string,
    @Param('key') asked: string,
    @Body() body: ValueInputDto,
    @IfMatch() precondition: Precondition,
    @CurrentEditor() editor: Editor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AttributeDto> {
    const { id, key } = await this.edits.put(slug, asked, body, precondition, editor);
    return this.answer(id, key, reply);
  }

  @Delete(':key')
  @SignedIn()
  @MayWait(HeldEditDto)
  @HttpCode(204)
  @IfMatchHeader()
  @ApiOperation({ summary: 'Remove a value; the history of the entry keeps it' })
  @ApiNoContentResponse()
  @ProblemResponses(400, 404, [412, StaleAttributeProblemDto], 428)
  remove(
    @Param('slug') slug: string,
    @Param('key') key: string,
    @IfMatch() precondition: Precondition,
    @CurrentEditor() editor: Editor,
  ): Promise<void> {
    return this.edits.remove(slug, key, precondition, editor);
  }

  private async answer(reference: string, key: string, reply: FastifyReply): Promise<AttributeDto> {
    const { entryId, attribute } = await this.reading.getAttribute(reference, key);
    void reply.header('ETag', attributeTag(entryId, attribute));
    return withoutPlace(attribute);
  }
}
