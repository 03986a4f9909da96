export { ComparisonPage as Component } from '../../features/comparison/components/comparison-page';
