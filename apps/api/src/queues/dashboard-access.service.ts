import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { demandAccess } from '../common/access/demand-access';
import { AuthenticationService } from '../auth/authentication.service';
import { signInFirst } from '../common/access/challenge';
import type { Caller } from '../common/access/caller';
import { ProblemFilter, toProblem } from '../common/problem/problem.filter';
import { readDashboardCookie } from './dashboard-cookie';
import { DashboardPasses } from './dashboard-passes.service';

/** Keeps everybody but admins out of the dashboard: a hook of the server, since Nest's guards do not see its routes. */
@Injectable()
export class DashboardAccess {
  private readonly problems = new ProblemFilter();

  constructor(
    private readonly authentication: AuthenticationService,
    private readonly passes: DashboardPasses,
  ) {}

  /** Answers the request when it may not go on. */
  async check(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
    void reply.header('Cache-Control', 'private, no-store');
    try {
      const caller = await this.identify(request);
      if (!caller) throw signInFirst('basic');
      demandAccess({ roles: ['admin'] }, caller, request.method === 'GET' || request.method === 'HEAD');
      return undefined;
    } catch (error) {
      this.problems.send(toProblem(error), error, request, reply);
      return reply;
    }
  }

  /** The cookie counts only where nothing else was sent. */
  private async identify(request: FastifyRequest): Promise<Caller | undefined> {
    const caller = await this.authentication.authenticate(request, 'basic');
    const pass = caller ? undefined : readDashboardCookie(request);
    return pass ? this.passes.callerOf(pass) : caller;
  }
}
