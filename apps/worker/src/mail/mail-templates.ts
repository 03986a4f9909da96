import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { type Locale, MAIL_TEMPLATES, type MailParams, type MailTemplate } from '@pkyx/persistence';

const FOLDER = join(__dirname, 'templates');
const LOCALES: readonly Locale[] = ['zh', 'en'];
const SUBJECT = /^Subject: (.+)\n\n/;

/** A mail as templates make it. */
export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

type Render = (context: MailParams) => RenderedMail;

/**
 * Every mail in every language, compiled. The text of a mail begins with its subject, as a line `Subject: …`. Throws one
 * error that names all files that are missing or cannot be used: a worker without them must not start.
 */
export function loadMailTemplates(folder = FOLDER): (template: MailTemplate, locale: Locale) => Render {
  const handlebars = Handlebars.create();
  const faults: string[] = [];
  const renders = new Map<string, Render>();

  const compile = (file: string, options: CompileOptions = {}): Handlebars.TemplateDelegate => {
    try {
      const source = readFileSync(join(folder, file), 'utf8');
      if (options.noEscape && !SUBJECT.test(source)) faults.push(`${file}: does not begin with its subject`);
      handlebars.precompile(source);
      return handlebars.compile(source, { strict: true, ...options });
    } catch (error) {
      faults.push(`${file}: ${(error as Error).message}`);
      return () => '';
    }
  };

  for (const file of readdirSync(join(folder, 'partials'))) {
    handlebars.registerPartial(file.replace('.hbs', ''), readFileSync(join(folder, 'partials', file), 'utf8'));
  }
  for (const template of MAIL_TEMPLATES) {
    for (const locale of LOCALES) {
      const html = compile(`${template}.${locale}.hbs`);
      const text = compile(`${template}.${locale}.txt.hbs`, { noEscape: true });
      renders.set(`${template}.${locale}`, (context) => render(html, text, { ...context, language: locale }));
    }
  }
  if (faults.length > 0) throw new Error(`Mail templates are not usable:\n  ${faults.join('\n  ')}`);
  return (template, locale) => renders.get(`${template}.${locale}`) as Render;
}

function render(
  html: Handlebars.TemplateDelegate,
  text: Handlebars.TemplateDelegate,
  context: MailParams,
): RenderedMail {
  const whole = text(context);
  const subject = SUBJECT.exec(whole)?.[1] ?? '';
  return { subject, html: html({ ...context, subject }), text: whole.replace(SUBJECT, '') };
}
