import type { ImportFault, ImportRecord } from '@pkyx/persistence';
import type { Locale } from '../../common/localization/locale';
import type { ImportDto, ImportFaultDto } from '../dto/import.dto';

/** The only way an import becomes JSON; what went wrong is told in the reader's language. */
export function presentImport(record: ImportRecord, locale: Locale): ImportDto {
  const { state, format, dryRun, total, done, created, updated, unchanged, failed, newTypes, newAttributes } = record;
  return {
    id: record._id.toHexString(),
    state,
    format,
    dryRun,
    total,
    done,
    created,
    updated,
    unchanged,
    failed,
    newTypes,
    newAttributes,
    errors: record.faults.map((fault) => ({ line: fault.line, ...presentFault(fault, locale) })),
    failure: record.failure && presentFault(record.failure, locale),
    createdAt: record.createdAt.toISOString(),
    endedAt: record.endedAt?.toISOString() ?? null,
  };
}

function presentFault({ code, detail }: ImportFault, locale: Locale): ImportFaultDto {
  return { code, detail: detail[locale] };
}
