import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { ModulesContainer, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Access, ACCESS } from '../../src/common/access/access';
import { RateLimit } from '../../src/rate-limits/rate-limit-class';

export interface ListedRoute {
  route: string;
  /** what its decorators say of who may call it; undefined when none says anything */
  access: Access | undefined;
  /** its class of limits; `none` for probes */
  limit: string;
}

/** Every route of the application's controllers, with what stands in its decorators. */
export function listRoutes(app: NestFastifyApplication): ListedRoute[] {
  const reflector = app.get(Reflector);
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers
    .flatMap(({ metatype }) => routesOf(metatype as new () => object, reflector))
    .sort((a, b) => (a.route < b.route ? -1 : 1));
}

function routesOf(controller: new () => object, reflector: Reflector): ListedRoute[] {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = name === 'constructor' ? undefined : prototype[name];
    const method = handler && (Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined);
    if (!handler || method === undefined) return [];
    const verb = RequestMethod[method];
    const places = [handler, controller] as never;
    const declared = reflector.getAll<(Access | undefined)[]>(ACCESS, [controller, handler as never]).filter(Boolean);
    const skipped = reflector.getAllAndOverride<boolean | undefined>('THROTTLER:SKIPdefault', places);
    const limit = reflector.getAllAndOverride(RateLimit, places) as string | undefined;
    return [
      {
        route: `${verb} ${[pathOf(controller), pathOf(handler)]
          .filter((part) => part !== '' && part !== '/')
          .join('/')
          .replace(/^\/+/, '')}`,
        access: declared.length > 0 ? (Object.assign({}, ...declared) as Access) : undefined,
        limit: skipped ? 'none' : (limit ?? (verb === 'GET' ? 'read' : 'write')),
      },
    ];
  });
}

function pathOf(target: object): string {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return [path ?? ''].flat()[0] ?? '';
}
