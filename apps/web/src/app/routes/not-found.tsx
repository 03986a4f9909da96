import { NotFoundMessage } from '../../components/not-found-message';

export function Component() {
  return <NotFoundMessage />;
}
