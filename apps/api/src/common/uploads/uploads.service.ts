import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { ProblemException } from '../problem/problem';
import {
  FILE_FIELD,
  fileEmpty,
  fileMissing,
  fileNameWithPath,
  fileTooLarge,
  malformedMultipart,
  notMultipart,
  tooManyUploads,
  unexpectedPart,
} from './upload-problems';

/** What a multipart body may have around its file: boundaries and headers. */
const FRAME_BYTES = 16 * 1024;
/** What all files that are being received and worked on may take of this process's memory. */
const MEMORY_BYTES = 192 * 1024 * 1024;

/** Receives files of forms, each whole and in memory, within a budget for all of them together. */
@Injectable()
export class Uploads {
  private heldBytes = 0;

  /**
   * Reads the one file of a `multipart/form-data` request and gives it to `use`. Throws a problem when the request is
   * anything but that, when the file is larger than `maxBytes`, or when too much is being uploaded at the same time.
   */
  async receive<T>(request: FastifyRequest, maxBytes: number, use: (file: Buffer) => Promise<T>): Promise<T> {
    if (!request.isMultipart()) throw notMultipart();
    const announced = Number(request.headers['content-length'] ?? maxBytes);
    if (announced > maxBytes + FRAME_BYTES) throw fileTooLarge(maxBytes);
    if (this.heldBytes + announced > MEMORY_BYTES) throw tooManyUploads();
    this.heldBytes += announced;
    try {
      return await use(await readFile(request, maxBytes));
    } finally {
      this.heldBytes -= announced;
    }
  }
}

async function readFile(request: FastifyRequest, maxBytes: number): Promise<Buffer> {
  try {
    return await onlyFile(request, maxBytes);
  } catch (error) {
    throw problemOf(error, maxBytes);
  } finally {
    // What was not read is let go, or the connection could not be used again.
    request.raw.unpipe();
    request.raw.resume();
  }
}

async function onlyFile(request: FastifyRequest, maxBytes: number): Promise<Buffer> {
  // Whoever hung up before this point is not told to the parser, which would wait for ever.
  if (request.raw.destroyed) throw malformedMultipart();
  const limits = { files: 1, fields: 0, fileSize: maxBytes, headerPairs: 20, headerSize: FRAME_BYTES };
  let file: Buffer | undefined;
  for await (const part of request.parts({ limits, preservePath: true })) {
    if (part.type !== 'file' || part.fieldname !== FILE_FIELD) throw unexpectedPart();
    if (/[/\\\0]/.test(part.filename)) throw fileNameWithPath();
    file = await part.toBuffer();
  }
  if (!file) throw fileMissing();
  if (file.length === 0) throw fileEmpty();
  return file;
}

/** Whatever else the parser may throw, it is about what the client sent. */
function problemOf(error: unknown, maxBytes: number): ProblemException {
  if (error instanceof ProblemException) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge(maxBytes);
  if (code === 'FST_FILES_LIMIT' || code === 'FST_FIELDS_LIMIT' || code === 'FST_PROTO_VIOLATION')
    return unexpectedPart();
  return malformedMultipart();
}
