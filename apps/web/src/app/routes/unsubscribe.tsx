export { UnsubscribePage as Component } from '../../features/watchlist/components/unsubscribe-page';
