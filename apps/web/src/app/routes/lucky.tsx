import { redirect } from 'react-router';
import { entryAddress } from '../../lib/addresses';
import { answerOf, api } from '../../lib/api-client';

/** 手气不错: leads to an entry that chance picks. */
export async function loader() {
  const entry = await answerOf(api.GET('/api/v1/entries/random', { cache: 'no-store' }));
  return redirect(entryAddress(entry.slug));
}
