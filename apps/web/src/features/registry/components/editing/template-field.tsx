import { useTranslation } from 'react-i18next';
import type { RegistryAttribute } from '../../../../lib/api-types';
import { moved } from '../../rules/moved';
import { AttributeFinder } from './attribute-finder';
import classes from './editing.module.css';
import { TemplateLine } from './template-line';

const MOST_HIGHLIGHTS = 3;

interface TemplateFieldProps {
  template: RegistryAttribute[];
  onChange: (template: RegistryAttribute[]) => void;
  /** keys of those that lists of entries show */
  highlights: readonly string[];
  onHighlight: (keys: string[]) => void;
}

/** The attributes of a template in their order, to be moved, removed and added. */
export function TemplateField({ template, onChange, highlights, onHighlight }: TemplateFieldProps) {
  const { t } = useTranslation(['registryEditing', 'registry']);

  const highlight = (key: string) => {
    onHighlight(highlights.includes(key) ? highlights.filter((each) => each !== key) : [...highlights, key]);
  };

  return (
    <fieldset className={classes.fieldset}>
      <legend className={classes.legend}>{t('template', { ns: 'registry' })}</legend>
      <p className={classes.help}>{t('template.help', { most: MOST_HIGHLIGHTS })}</p>
      <ol className={classes.template}>
        {template.map((attribute, index) => (
          <TemplateLine
            key={attribute.key}
            attribute={attribute}
            first={index === 0}
            last={index === template.length - 1}
            highlighted={highlights.includes(attribute.key)}
            mayHighlight={highlights.length < MOST_HIGHLIGHTS}
            onHighlight={() => highlight(attribute.key)}
            onMove={(by) => onChange(moved(template, index, index + by))}
            onRemove={() => onChange(template.filter(({ key }) => key !== attribute.key))}
          />
        ))}
      </ol>
      <AttributeFinder
        label={t('template.add')}
        without={template.map(({ key }) => key)}
        clearing
        onChoose={(attribute) => attribute && onChange([...template, attribute])}
      />
    </fieldset>
  );
}
