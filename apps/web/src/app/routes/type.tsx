import { TypePage } from '../../features/registry/components/type-page';
import { TypeTableSlot } from '../../features/type-table/components/type-table-slot';

export function Component() {
  return <TypePage table={(type) => <TypeTableSlot type={type} />} />;
}
