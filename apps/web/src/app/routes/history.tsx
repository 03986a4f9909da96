export { HistoryPage as Component } from '../../features/history/components/history-page';
