import { answerOf, api } from '../../../lib/api-client';
import type { Site } from '../../../lib/api-types';
import { uploadOf } from '../../../lib/upload';

export function putSite(site: Site): Promise<Site> {
  return answerOf(api.PUT('/api/v1/site', { body: site }));
}

/** Stores a picture and answers its address. */
export async function uploadPicture(file: File): Promise<string> {
  const { url } = await answerOf(api.POST('/api/v1/images', uploadOf(file)));
  return url;
}
