import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { profileAddress } from '../../lib/addresses';

/** Who made an edit. */
export function RevisionAuthor({ author }: { author: string | null }) {
  const { t } = useTranslation('changes');
  if (author === null) return t('deletedMember');
  return (
    <Anchor component={Link} to={profileAddress(author)} inherit>
      <bdi>{author}</bdi>
    </Anchor>
  );
}
