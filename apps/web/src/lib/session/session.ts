import type { OwnAccount, SignedIn } from '../api-types';
import { ProblemError } from '../problem';
import type { SessionHint } from './session-hint';
import type { Tabs } from './tabs';

/** `restoring`: there was a session when the page was last open, and the server is being asked for it. */
export type SessionState =
  { status: 'anonymous'; user: null } | { status: 'restoring'; user: null } | { status: 'signed-in'; user: OwnAccount };

/** What tabs of one browser tell each other. */
export type SessionNews =
  { type: 'granted'; signedIn: SignedIn } | { type: 'changed'; user: OwnAccount } | { type: 'ended' };

interface Surroundings {
  /** asks the server for the next access token, by the cookie; throws a 401 where there is no session */
  requestGrant: () => Promise<SignedIn>;
  tabs: Tabs<SessionNews>;
  hint: SessionHint;
}

interface Grant {
  token: string;
  endsAt: number;
}

/** An access token is renewed this long before it ends, in ms, so that none ends on its way. */
const MARGIN = 30_000;

const ANONYMOUS: SessionState = { status: 'anonymous', user: null };
const RESTORING: SessionState = { status: 'restoring', user: null };

/** Who is signed in on this page. The access token is kept in memory only; what survives a reload is the server's cookie. */
export class Session {
  private state: SessionState = ANONYMOUS;
  private grant: Grant | null = null;
  private renewal: Promise<string | null> | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly surroundings: Surroundings) {
    surroundings.tabs.listen((news) => this.hear(news));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): SessionState => this.state;

  /** Takes up the session of an earlier visit. Readers who never signed in cost the server nothing. */
  async restore(): Promise<void> {
    if (this.state.status !== 'anonymous' || !this.surroundings.hint.get()) return;
    this.become(RESTORING);
    await this.renew();
  }

  /** Somebody has signed in here. */
  begin(signedIn: SignedIn): void {
    this.accept(signedIn);
    this.surroundings.tabs.tell({ type: 'granted', signedIn });
  }

  /** The account has changed: other name, picture, role. */
  change(user: OwnAccount): void {
    if (this.state.status !== 'signed-in') return;
    this.become({ status: 'signed-in', user });
    this.surroundings.tabs.tell({ type: 'changed', user });
  }

  /** Nobody is signed in any more, in no tab. */
  end(): void {
    if (this.state.status === 'anonymous' && !this.surroundings.hint.get()) return;
    this.forget();
    this.surroundings.tabs.tell({ type: 'ended' });
  }

  /** A token that is good for a request, or null where nobody is signed in. */
  async accessToken(): Promise<string | null> {
    if (!this.grant || this.grant.endsAt - MARGIN > Date.now()) return this.grant?.token ?? null;
    return (await this.renew()) ?? this.grant.token;
  }

  /** The token that takes the place of one that was refused, or null where the session is over. */
  async tokenAfter(refused: string): Promise<string | null> {
    return this.grant && this.grant.token !== refused ? this.grant.token : this.renew();
  }

  /** One renewal at a time, whoever asks for it. */
  private renew(): Promise<string | null> {
    this.renewal ??= this.requestToken().finally(() => {
      this.renewal = null;
    });
    return this.renewal;
  }

  private async requestToken(): Promise<string | null> {
    const before = this.grant;
    try {
      const signedIn = await this.surroundings.requestGrant();
      // Signed out, or signed in again, while the answer was on its way: then that counts.
      if (this.grant !== before || this.state.status === 'anonymous') return this.grant?.token ?? null;
      this.begin(signedIn);
      return signedIn.accessToken;
    } catch (error) {
      if (this.grant !== before) return this.grant?.token ?? null;
      if (error instanceof ProblemError && error.status === 401) this.end();
      else if (this.state.status === 'restoring') this.become(ANONYMOUS);
      return null;
    }
  }

  private hear(news: SessionNews): void {
    if (news.type === 'granted') this.accept(news.signedIn);
    if (news.type === 'ended') this.forget();
    if (news.type === 'changed' && this.state.user?.id === news.user.id) {
      this.become({ status: 'signed-in', user: news.user });
    }
  }

  private accept({ accessToken, duration, user }: SignedIn): void {
    this.grant = { token: accessToken, endsAt: Date.now() + duration * 1000 };
    this.surroundings.hint.set();
    this.become({ status: 'signed-in', user });
  }

  private forget(): void {
    this.grant = null;
    this.surroundings.hint.clear();
    this.become(ANONYMOUS);
  }

  private become(state: SessionState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
