import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { UnsavedQuestion } from '../../form/unsaved-question';
import { useLeaveWarning } from '../../form/use-leave-warning';
import { guardPage } from '../../../lib/page-guard';
import classes from './panel.module.css';

interface EditorPanelProps {
  /** names the panel for screen readers */
  label: string;
  /** stands above what its fields are called */
  title?: string;
  unsaved: boolean;
  onClose: () => void;
  children: ReactNode;
}

/**
 * What is laid over a value while it is edited, so that nothing else on the page moves. Escape leaves it; with something
 * unsaved it asks first, also before another page.
 */
export function EditorPanel({ label, title, unsaved, onClose, children }: EditorPanelProps) {
  const [leaving, setLeaving] = useState<{ discard: () => void } | null>(null);
  const panel = useRef<HTMLElement>(null);
  const interrupted = useRef<Element | null>(null);
  useLeaveWarning(unsaved);
  // Braces, because newer browsers answer a promise, which is no way to clean up.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const askBefore = (discard: () => void) => {
    interrupted.current = document.activeElement;
    setLeaving({ discard });
  };
  useEffect(() => (unsaved ? guardPage(askBefore) : undefined), [unsaved]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // A list of choices that is open is closed first.
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    event.stopPropagation();
    if (!unsaved) onClose();
    else if (leaving) goOn();
    else askBefore(onClose);
  };
  const goOn = () => {
    setLeaving(null);
    if (interrupted.current instanceof HTMLElement) interrupted.current.focus();
  };

  return (
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions -- Escape only, which the cancel button does as well
    <section ref={panel} className={classes.panel} aria-label={label} onKeyDown={onKeyDown}>
      {title && (
        <p className={classes.title} aria-hidden>
          {title}
        </p>
      )}
      {leaving && <UnsavedQuestion onGoOn={goOn} onDiscard={leaving.discard} />}
      {children}
    </section>
  );
}
