import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { RateLimit } from '../rate-limits/rate-limit-class';
import { SuggestionsDto } from './dto/search-item.dto';
import { SearchQueryDto, SuggestionsQueryDto } from './dto/search-query.dto';
import { SearchResultsDto } from './dto/search-results.dto';
import { presentMatches, presentResults } from './search.presenter';
import { SearchService } from './search.service';

@ApiTags('search')
@RateLimit('search')
@Controller()
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Get('search')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'Entries by name or by values, best first, and attributes by name' })
  @ApiOkResponse({ type: SearchResultsDto })
  @ProblemResponses(400)
  async results(@Query() query: SearchQueryDto): Promise<SearchResultsDto> {
    return presentResults(query.q, await this.search.page(query));
  }

  @Get('suggestions')
  @Public()
  @Header('Cache-Control', 'no-cache')
  @ApiOperation({ summary: 'At most eight entries for what is being typed' })
  @ApiOkResponse({ type: SuggestionsDto })
  @ProblemResponses(400)
  async suggestions(@Query() { q }: SuggestionsQueryDto): Promise<SuggestionsDto> {
    return { items: presentMatches(q, await this.search.suggest(q)), nextCursor: null };
  }
}
