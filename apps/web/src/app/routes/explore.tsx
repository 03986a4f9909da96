export { ExplorePage as Component } from '../../features/explore/components/explore-page';
