import { MAX_PK_SIDES } from '@pkyx/domain';
import { Button } from '@mantine/core';
import { IconArrowRight, IconPlus } from '@tabler/icons-react';
import { Fragment, useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { usePkBox } from '../hooks/use-pk-box';
import { PkChoices } from './pk-choices';
import { PkExamples } from './pk-examples';
import classes from './pk-box.module.css';
import { PkMessages } from './pk-messages';
import { PkSide } from './pk-side';

/** The one big box: names on both sides of a round PK, and more sides where wanted. */
export function PkBox() {
  const { t } = useTranslation('home');
  const messagesId = useId();
  const form = useRef<HTMLFormElement>(null);
  const box = usePkBox();
  useEffect(() => {
    if (box.focus) focusAtEnd(form.current?.querySelectorAll('input')[box.focus.index]);
  }, [box.focus]);

  return (
    <>
      <form
        ref={form}
        className={classes.box}
        data-stacked={box.sides.length > 2 || undefined}
        aria-label={t('box.label')}
        onSubmit={(event) => {
          event.preventDefault();
          void box.submit();
        }}
      >
        {box.sides.map((side, index) => (
          <Fragment key={side.id}>
            {index > 0 && (
              <span className={classes.versus} aria-hidden>
                <span className={classes.badge}>PK</span>
              </span>
            )}
            <PkSide
              side={side}
              index={index}
              count={box.sides.length}
              messagesId={messagesId}
              onType={(text, composing) => box.type(index, text, composing)}
              onPick={(entry) => box.pick(index, entry)}
              onRemove={() => box.remove(index)}
            />
          </Fragment>
        ))}
        <div className={classes.actions}>
          <Button
            type="button"
            variant="subtle"
            color="gray"
            className={classes.add}
            disabled={box.sides.length >= MAX_PK_SIDES}
            aria-label={t('box.add')}
            title={t('box.add')}
            onClick={box.add}
          >
            <IconPlus size={20} aria-hidden />
            <span className={classes.addLabel}>{t('box.add')}</span>
          </Button>
          <Button
            type="submit"
            size="md"
            radius={14}
            className={classes.submit}
            loading={box.reading}
            rightSection={<IconArrowRight size={18} aria-hidden />}
          >
            {t('box.submit')}
          </Button>
        </div>
      </form>
      <PkMessages id={messagesId} sides={box.sides} failure={box.failure} onChoose={box.choose} />
      <PkChoices readings={box.choices} onChoose={box.read} />
      <PkExamples onPick={(text) => void box.submitText(text)} />
    </>
  );
}

function focusAtEnd(field: HTMLInputElement | undefined): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
