import { DomainError, type LocalizedText } from '@pkyx/domain';
import { ProblemException } from '../common/problem/problem';

export function protectedFor(whom: LocalizedText): ProblemException {
  return new ProblemException(403, 'entry-protected', {
    zh: `这个词条受到保护，只有${whom.zh}可以修改。`,
    en: `This entry is protected: only ${whom.en} may change it.`,
  });
}

/** `edits`: how many there may be in an hour; `shared`: counted with others at the same address. */
export function newMemberLimit(edits: number, shared: boolean, seconds: number): ProblemException {
  const minutes = Math.ceil(seconds / 60);
  const counted = shared
    ? { zh: '同一网络的新成员一小时一共', en: 'New members on one network make' }
    : { zh: '新成员一小时', en: 'A new member makes' };
  return new ProblemException(
    429,
    'new-member-limit',
    {
      zh: `${counted.zh}最多编辑 ${edits} 次。请在 ${minutes} 分钟后继续；几天以后就没有这个限制了。`,
      en: `${counted.en} at most ${edits} edits an hour${shared ? ' together' : ''}. Go on in ${minutes} min; the limit ends after a few days.`,
    },
    { headers: { 'Retry-After': String(seconds) } },
  );
}

export function tooManyLinks(most: number): DomainError {
  return new DomainError('too-many-links', {
    zh: `新成员一次编辑最多加入 ${most} 个外部链接（包括图片、来源和文字里的网址）。`,
    en: `A new member adds at most ${most} links to other sites in one edit; images, sources and addresses in texts count.`,
  });
}
