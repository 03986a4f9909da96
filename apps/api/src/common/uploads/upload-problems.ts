import type { LocalizedText } from '@pkyx/domain';
import { ProblemException } from '../problem/problem';

/** The field of the form that carries the file. */
export const FILE_FIELD = 'file';

export function notMultipart(): ProblemException {
  return new ProblemException(415, 'unsupported-media-type', {
    zh: `请用 multipart/form-data 发送，文件放在字段 ${FILE_FIELD} 里。`,
    en: `Send multipart/form-data with the file in the field “${FILE_FIELD}”.`,
  });
}

export function malformedMultipart(): ProblemException {
  return new ProblemException(400, 'malformed-multipart', {
    zh: '上传的内容不完整或格式有误。',
    en: 'The upload is incomplete or not well-formed multipart/form-data.',
  });
}

export function fileTooLarge(maxBytes: number): ProblemException {
  const megabytes = maxBytes / 1024 / 1024;
  return new ProblemException(413, 'content-too-large', {
    zh: `文件最大 ${megabytes} MiB。`,
    en: `A file has at most ${megabytes} MiB.`,
  });
}

export function fileMissing(): ProblemException {
  return fileFault('file-missing', {
    zh: `字段 ${FILE_FIELD} 里没有文件。`,
    en: `There is no file in the field “${FILE_FIELD}”.`,
  });
}

export function fileEmpty(): ProblemException {
  return fileFault('file-empty', { zh: '文件是空的。', en: 'The file is empty.' });
}

export function fileNameWithPath(): ProblemException {
  return fileFault('file-name-with-path', {
    zh: '文件名里不能有路径。',
    en: 'The name of the file must not hold a path.',
  });
}

export function unexpectedPart(): ProblemException {
  return fileFault('unexpected-part', {
    zh: `只能有一个文件，放在字段 ${FILE_FIELD} 里，不能有其他字段。`,
    en: `Send one file in the field “${FILE_FIELD}” and nothing else.`,
  });
}

export function tooManyUploads(): ProblemException {
  return new ProblemException(
    503,
    'too-many-uploads',
    { zh: '同时上传的文件太多，请稍后再试。', en: 'Too many files are being uploaded. Try again shortly.' },
    { headers: { 'Retry-After': '2' } },
  );
}

function fileFault(code: string, detail: LocalizedText): ProblemException {
  return new ProblemException(422, code, detail, { errors: [{ pointer: `/${FILE_FIELD}`, code, detail }] });
}
