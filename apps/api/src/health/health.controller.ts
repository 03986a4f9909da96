import { Controller, Get, Header, HttpException } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { HealthCheckService } from '@nestjs/terminus';
import { SkipThrottle } from '@nestjs/throttler';
import type { LocalizedText } from '@pkyx/domain';
import { ProblemResponses } from '../common/decorators/problem-responses';
import { Public } from '../common/decorators/public';
import { ProblemException } from '../common/problem/problem';
import { DependencyIndicators } from './dependency.indicators';
import { Draining } from './draining.service';
import { LivenessDto, ReadinessDto } from './health.dto';

@ApiTags('operation')
@SkipThrottle()
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly dependencies: DependencyIndicators,
    private readonly draining: Draining,
  ) {}

  @Get('live')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiOkResponse({ type: LivenessDto })
  live(): LivenessDto {
    return { status: 'ok' };
  }

  @Get('ready')
  @Public()
  @Header('Cache-Control', 'no-store')
  @ApiOperation({ summary: 'Whether the process can answer requests now' })
  @ApiOkResponse({ type: ReadinessDto })
  @ProblemResponses(503)
  async ready(): Promise<ReadinessDto> {
    if (this.draining.hasBegun) throw notReady({ zh: '这个进程正在停止。', en: 'This process is stopping.' });
    const [redis] = await Promise.all([this.dependencies.redisAnswers(), this.requireDatabase()]);
    return { status: 'ok', dependencies: { mongodb: 'up', redis: redis ? 'up' : 'down' } };
  }

  private async requireDatabase(): Promise<void> {
    try {
      await this.health.check([() => this.dependencies.mongodb()]);
    } catch (error) {
      if (!(error instanceof HttpException)) throw error;
      throw notReady({ zh: '数据库暂时无法连接。', en: 'The database cannot be reached at the moment.' });
    }
  }
}

function notReady(detail: LocalizedText): ProblemException {
  return new ProblemException(503, 'not-ready', detail, { headers: { 'Retry-After': '2' } });
}
