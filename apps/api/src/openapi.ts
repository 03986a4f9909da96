import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { documentIdempotency } from './common/idempotency/idempotency-documentation';
import { documentUnreadableBodies } from './common/problem/problem-documentation';

/** The OpenAPI document of the whole application. */
export function createOpenApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const description = new DocumentBuilder()
    .setTitle('pkyx')
    .setDescription('Look entries up and put two or more of them side by side.')
    .setVersion('1')
    .addSecurity('basic', {
      type: 'http',
      scheme: 'basic',
      description: 'E-mail address or user name and password; or a token as the user name with any password.',
    })
    .addSecurity('bearer', {
      type: 'http',
      scheme: 'bearer',
      description: 'An access token of `POST /auth/token` or `POST /auth/sessions`, or a personal token (`pkyx_…`).',
    })
    .setLicense('MIT', 'https://opensource.org/license/mit')
    .build();
  const document = SwaggerModule.createDocument(app, description, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  documentNotModified(document);
  documentIdempotency(document);
  documentUnreadableBodies(document);
  return document;
}

/** Every GET answers an entity tag and 304 to who has it. */
function documentNotModified(document: OpenAPIObject): void {
  for (const { get } of Object.values(document.paths)) {
    if (get?.responses['200'])
      get.responses['304'] = { description: 'Not modified: the ETag in If-None-Match is current.' };
  }
}

/** Serves the document at `/api/v1/openapi.json` and a page that shows it at `/api/docs`. */
export function mountOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => createOpenApiDocument(app), { jsonDocumentUrl: 'api/v1/openapi.json' });
}
