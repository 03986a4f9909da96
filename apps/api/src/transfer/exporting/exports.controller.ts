import { Controller, Get, Header, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemResponses } from '../../common/decorators/problem-responses';
import { Public } from '../../common/decorators/public';
import { RateLimit } from '../../rate-limits/rate-limit-class';
import { ExportQueryDto } from '../dto/export-query.dto';
import { ExportFilesService } from './export-files.service';

@ApiTags('transfer')
@Controller('exports')
@RateLimit('export')
export class ExportsController {
  constructor(private readonly files: ExportFilesService) {}

  @Get('entries.ndjson')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'All entries as NDJSON, an entry a line, as imports take them' })
  @ApiOkResponse({ content: { 'application/x-ndjson': { schema: { type: 'string' } } } })
  @ProblemResponses(400, 404)
  ndjson(@Query() { type }: ExportQueryDto): Promise<StreamableFile> {
    return this.files.ndjson(type);
  }

  @Get('entries.csv')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'All entries as CSV, a value a line, as imports take them' })
  @ApiOkResponse({ content: { 'text/csv': { schema: { type: 'string' } } } })
  @ProblemResponses(400, 404)
  csv(@Query() { type }: ExportQueryDto): Promise<StreamableFile> {
    return this.files.csv(type);
  }
}
