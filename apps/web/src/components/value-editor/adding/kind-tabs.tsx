import '@mantine/core/styles/Tabs.css';
import { Input, Tabs } from '@mantine/core';
import { ATTRIBUTE_KINDS, type AttributeKind } from '@pkyx/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface KindTabsProps {
  kind: AttributeKind;
  /** the attribute has its kind; there is nothing to choose */
  fixed: boolean;
  error?: ReactNode;
  onChoose: (kind: AttributeKind) => void;
  /** the fields of the chosen kind */
  children: ReactNode;
}

/** A tab for each kind of value that a new attribute may have. */
export function KindTabs({ kind, fixed, error, onChoose, children }: KindTabsProps) {
  const { t } = useTranslation('editor');
  if (fixed) return children;
  return (
    <Tabs value={kind} onChange={(chosen) => onChoose(chosen as AttributeKind)} keepMounted={false}>
      <Tabs.List mb="sm" aria-label={t('attribute.kind')}>
        {ATTRIBUTE_KINDS.map((each) => (
          <Tabs.Tab key={each} value={each}>
            {t(`kinds.${each}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {error && <Input.Error mb="sm">{error}</Input.Error>}
      <Tabs.Panel value={kind}>{children}</Tabs.Panel>
    </Tabs>
  );
}
