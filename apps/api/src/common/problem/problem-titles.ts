import type { LocalizedText } from '@pkyx/domain';

/** Short, general names of problems by HTTP status; the detail says what it was this time. */
const TITLES: Record<number, LocalizedText> = {
  400: { zh: '无法理解的请求', en: 'Bad request' },
  401: { zh: '需要登录', en: 'Authentication required' },
  403: { zh: '没有权限', en: 'Forbidden' },
  404: { zh: '没有找到', en: 'Not found' },
  405: { zh: '不支持的方法', en: 'Method not allowed' },
  406: { zh: '没有可接受的格式', en: 'Not acceptable' },
  408: { zh: '请求超时', en: 'Request timeout' },
  409: { zh: '已经存在', en: 'Conflict' },
  412: { zh: '内容已被修改', en: 'Precondition failed' },
  413: { zh: '内容太大', en: 'Content too large' },
  414: { zh: '地址太长', en: 'URI too long' },
  415: { zh: '不支持的格式', en: 'Unsupported media type' },
  422: { zh: '内容无效', en: 'Invalid content' },
  428: { zh: '缺少前提条件', en: 'Precondition required' },
  429: { zh: '请求太频繁', en: 'Too many requests' },
  431: { zh: '请求头太大', en: 'Header fields too large' },
  500: { zh: '服务器出错', en: 'Internal error' },
  503: { zh: '暂时无法服务', en: 'Service unavailable' },
};

export function titleOf(status: number): LocalizedText {
  return TITLES[status] ?? { zh: '请求失败', en: 'Request failed' };
}
