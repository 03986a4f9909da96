import type { ProcessReport } from '@pkyx/observability';
import type { ProcessDto } from './dto/overview.dto';

export function presentProcess(report: ProcessReport): ProcessDto {
  return {
    id: report.id,
    kind: report.kind,
    host: report.host,
    pid: report.pid,
    startedAt: new Date(report.startedAt).toISOString(),
    reportedAt: new Date(report.reportedAt).toISOString(),
    memoryBytes: report.memoryBytes,
    cpuShare: report.cpuShare,
    eventLoopLagSeconds: report.eventLoopLagSeconds,
    requestsPerSecond: report.requestsPerSecond,
    errorShare: report.errorShare,
    cacheHitShare: report.cacheHitShare,
  };
}
