export { formatQuantity } from '@pkyx/domain';
