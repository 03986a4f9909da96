import type { UploadedImage } from '../../../lib/api-types';
import { languageTag, type Locale } from '../../../lib/locale';
import { ProblemError } from '../../../lib/problem';
import { session } from '../../../lib/session/own-session';

/**
 * Stores a picture and answers its address. `onProgress` hears how much of it has been sent, from 0 to 1, which `fetch` cannot tell.
 * Throws a ProblemError where the API refuses.
 */
export async function uploadImage(
  file: File,
  locale: Locale,
  onProgress: (sent: number) => void,
): Promise<UploadedImage> {
  const token = await session.accessToken();
  const { status, body } = await send(file, languageTag(locale), token, onProgress);
  if (status === 401 && token !== null) {
    const next = await session.tokenAfter(token);
    if (next !== null) return answered(await send(file, languageTag(locale), next, onProgress));
  }
  return answered({ status, body });
}

interface Answer {
  status: number;
  body: unknown;
}

function answered({ status, body }: Answer): UploadedImage {
  if (status !== 201) throw new ProblemError(status, body);
  return body as UploadedImage;
}

function send(file: File, language: string, token: string | null, onProgress: (sent: number) => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/images');
    request.setRequestHeader('Accept-Language', language);
    if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => resolve({ status: request.status, body: parsed(request.responseText) });
    request.onerror = () => reject(new TypeError('The upload did not reach the server.'));
    const form = new FormData();
    form.append('file', file);
    request.send(form);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
