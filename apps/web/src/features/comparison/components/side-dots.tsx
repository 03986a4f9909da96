import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import classes from './head.module.css';

interface SideDotsProps {
  names: string[];
  /** the side in the first visible column; a phone shows two */
  position: number;
  onShow: (column: number) => void;
}

/** On a phone: which two sides are in view, and a way to the others beside swiping. */
export function SideDots({ names, position, onShow }: SideDotsProps) {
  const { t } = useTranslation('comparison');
  return (
    <ul className={classes.dots} aria-label={t('sidesInView')}>
      {names.map((name, index) => (
        <li key={name}>
          <UnstyledButton
            className={classes.dot}
            aria-label={t('showSide', { name })}
            aria-current={index === position || index === position + 1}
            onClick={() => onShow(Math.min(index, names.length - 2))}
          />
        </li>
      ))}
    </ul>
  );
}
