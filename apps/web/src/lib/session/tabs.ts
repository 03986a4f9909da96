/** The other tabs of the browser that show the site. */
export interface Tabs<News> {
  tell: (news: News) => void;
  listen: (hear: (news: News) => void) => void;
}

export function otherTabs<News>(name: string): Tabs<News> {
  const channel = new BroadcastChannel(name);
  return {
    tell: (news) => channel.postMessage(news),
    listen: (hear) => channel.addEventListener('message', ({ data }: MessageEvent<News>) => hear(data)),
  };
}
