import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { UnsavedQuestion } from '../../form/unsaved-question';
import { useLeaveWarning } from '../../form/use-leave-warning';
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

/** What is laid over a value while it is edited, so that nothing else on the page moves. Escape leaves it; with something unsaved it asks first. */
export function EditorPanel({ label, title, unsaved, onClose, children }: EditorPanelProps) {
  const [asking, setAsking] = useState(false);
  const panel = useRef<HTMLElement>(null);
  const interrupted = useRef<Element | null>(null);
  useLeaveWarning(unsaved);
  // Braces, because newer browsers answer a promise, which is no way to clean up.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    // A list of choices that is open is closed first.
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    event.stopPropagation();
    if (!unsaved) onClose();
    else if (asking) goOn();
    else ask();
  };
  const ask = () => {
    interrupted.current = document.activeElement;
    setAsking(true);
  };
  const goOn = () => {
    setAsking(false);
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
      {asking && <UnsavedQuestion onGoOn={goOn} onDiscard={onClose} />}
      {children}
    </section>
  );
}
