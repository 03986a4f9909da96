import { DomainError } from '@pkyx/domain';
import type { ImportFault } from '@pkyx/persistence';
import { ProblemException } from '../../common/problem/problem';

/** The most bytes that the file of an import may have. */
export const MOST_IMPORT_BYTES = 64 * 1024 * 1024;

const MEBIBYTE = 1024 * 1024;

export function notImportable(): ProblemException {
  return new ProblemException(415, 'unsupported-media-type', {
    zh: '请用 application/x-ndjson 或 text/csv 发送文件，编码为 UTF-8。',
    en: 'Send the file as application/x-ndjson or text/csv, in UTF-8.',
  });
}

export function importTooLarge(): ProblemException {
  const most = MOST_IMPORT_BYTES / MEBIBYTE;
  return new ProblemException(
    413,
    'content-too-large',
    {
      zh: `文件最大 ${most} MiB，请分成几个。`,
      en: `A file has at most ${most} MiB: split it.`,
    },
    // What was not read of the file is not waited for.
    { headers: { Connection: 'close' } },
  );
}

export function importEmpty(): ProblemException {
  return new ProblemException(422, 'file-empty', { zh: '文件是空的。', en: 'The file is empty.' });
}

export function importIncomplete(): ProblemException {
  return new ProblemException(400, 'file-incomplete', {
    zh: '文件没有完整到达。',
    en: 'The file did not arrive whole.',
  });
}

export function tooNewToImport(days: number): ProblemException {
  return new ProblemException(403, 'new-member-import', {
    zh: `注册满 ${days} 天以后才能导入。`,
    en: `Members of less than ${days} days may not import.`,
  });
}

export const ACCOUNT_GONE: ImportFault = {
  code: 'account-gone',
  detail: { zh: '导入者的账号已经不存在。', en: 'The account of the importing member is gone.' },
};

export const ACCOUNT_BLOCKED: ImportFault = {
  code: 'account-blocked',
  detail: { zh: '导入者的账号被封禁了。', en: 'The importing member was blocked.' },
};

export const UNEXPECTED: ImportFault = {
  code: 'internal-error',
  detail: {
    zh: '服务器遇到意外错误，已记录。',
    en: 'Something unexpected went wrong here. It has been logged.',
  },
};

export function notUtf8(): DomainError {
  return new DomainError('encoding-invalid', {
    zh: '不是 UTF-8 编码；在表格软件里请选择「CSV UTF-8」。',
    en: 'It is not in UTF-8; in a spreadsheet program choose “CSV UTF-8”.',
  });
}

export function lineTooLong(bytes: number): DomainError {
  return new DomainError('line-too-long', {
    zh: `一行最多 ${bytes / MEBIBYTE} MiB。`,
    en: `A line has at most ${bytes / MEBIBYTE} MiB.`,
  });
}

export function notJson(): DomainError {
  return new DomainError('json-invalid', { zh: '不是完整的 JSON。', en: 'It is not well-formed JSON.' });
}

export function tooDeep(): DomainError {
  return new DomainError('json-too-deep', { zh: '嵌套太深。', en: 'It is nested too deeply.' });
}

export function quoteNotClosed(): DomainError {
  return new DomainError('quote-not-closed', {
    zh: '从这一行开始，有一个引号没有结束，后面的内容都没有读。',
    en: 'A quotation mark is not closed from this line on: nothing after it was read.',
  });
}

export function headerUnknown(columns: readonly string[]): DomainError {
  const names = columns.map((name) => name || '∅').join(', ');
  return new DomainError('csv-header-unknown', {
    zh: `第一行有不认识的列：${names}。`,
    en: `The first line names columns that are not known: ${names}.`,
  });
}

export function headerRepeated(): DomainError {
  return new DomainError('csv-header-repeated', {
    zh: '第一行里有重复的列。',
    en: 'The first line names a column twice.',
  });
}

export function headerIncomplete(): DomainError {
  return new DomainError('csv-header-incomplete', {
    zh: '第一行至少要有 title 和 type 两列。',
    en: 'The first line has to name at least the columns title and type.',
  });
}

export function tooManyCells(columns: number): DomainError {
  return new DomainError('too-many-cells', {
    zh: `这一行的单元格比列（${columns}）多。`,
    en: `The line has more cells than there are columns (${columns}).`,
  });
}

export function rowsDisagree(column: string): DomainError {
  return new DomainError('rows-disagree', {
    zh: `同一个词条的各行在「${column}」列里说得不一样。`,
    en: `The lines of the entry say different things in the column “${column}”.`,
  });
}

export function sourcesNotJson(): DomainError {
  return new DomainError('sources-invalid', {
    zh: '「sources」列要么为空，要么是 JSON 数组。',
    en: 'The column “sources” is empty or a JSON array.',
  });
}

export function keyInvalid(key: string): DomainError {
  return new DomainError('key-invalid', { zh: `「${key}」不能作为 key。`, en: `“${key}” cannot be a key.` }, 'key');
}

export function typeSlugInvalid(slug: string): DomainError {
  return new DomainError(
    'slug-invalid',
    { zh: `「${slug}」不能作为类型的地址。`, en: `“${slug}” cannot be the address of a type.` },
    'type/slug',
  );
}
