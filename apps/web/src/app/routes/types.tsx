import { PageTitle } from '../../components/page-title';

export function Component() {
  return <PageTitle>types</PageTitle>;
}
