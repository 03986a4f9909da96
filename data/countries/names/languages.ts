import { readNameTable } from './name-table';

/** Chinese names of languages by their ISO 639-3 code. */
export const CHINESE_LANGUAGE_NAMES = readNameTable(`
afr=南非荷兰语, amh=阿姆哈拉语, ara=阿拉伯语, arc=阿拉米语, aym=艾马拉语, aze=阿塞拜疆语, bar=奥地利巴伐利亚德语
bel=白俄罗斯语, ben=孟加拉语, ber=柏柏尔语, bis=比斯拉马语, bjz=伯利兹克里奥尔语, bos=波斯尼亚语, bul=保加利亚语
bwg=奇巴尔韦语, cal=加罗林语, cat=加泰罗尼亚语, ces=捷克语, cha=查莫罗语, ckb=索拉尼库尔德语, cnr=黑山语
crs=塞舌尔克里奥尔语, dan=丹麦语, deu=德语, div=迪维希语, dzo=宗卡语, ell=希腊语, eng=英语, est=爱沙尼亚语
fao=法罗语, fas=波斯语, fij=斐济语, fil=菲律宾语, fin=芬兰语, fra=法语, gil=基里巴斯语, gle=爱尔兰语, glv=马恩语
grn=瓜拉尼语, gsw=瑞士德语, hat=海地克里奥尔语, heb=希伯来语, her=赫雷罗语, hgm=科伊科伊语, hif=斐济印地语
hin=印地语, hmo=希里莫图语, hrv=克罗地亚语, hun=匈牙利语, hye=亚美尼亚语, ind=印度尼西亚语, isl=冰岛语
ita=意大利语, jam=牙买加克里奥尔语, jpn=日语, kal=格陵兰语, kat=格鲁吉亚语, kaz=哈萨克语, kck=卡兰加语
khi=科伊桑语, khm=高棉语, kin=卢旺达语, kir=吉尔吉斯语, kon=刚果语, kor=朝鲜语, kwn=宽加利语, lao=老挝语
lat=拉丁语, lav=拉脱维亚语, lin=林加拉语, lit=立陶宛语, loz=洛齐语, ltz=卢森堡语, lua=卢巴语, mah=马绍尔语
mey=哈萨尼亚阿拉伯语, mfe=毛里求斯克里奥尔语, mkd=马其顿语, mlg=马达加斯加语, mlt=马耳他语, mon=蒙古语
mri=毛利语, msa=马来语, mya=缅甸语, nau=瑙鲁语, nbl=南恩德贝莱语, ndc=恩道语, nde=北恩德贝莱语, ndo=恩东加语
nep=尼泊尔语, nfr=根西法语, niu=纽埃语, nld=荷兰语, nno=新挪威语, nob=书面挪威语, nor=挪威语, nrf=泽西法语
nso=北索托语, nya=齐切瓦语, nzs=新西兰手语, pap=帕皮阿门托语, pau=帕劳语, pih=诺福克语, pol=波兰语, por=葡萄牙语
pov=几内亚比绍克里奥尔语, prs=达里语, pus=普什图语, que=克丘亚语, rar=库克群岛毛利语, roh=罗曼什语, ron=罗马尼亚语
run=基隆迪语, rus=俄语, sag=桑戈语, sin=僧伽罗语, slk=斯洛伐克语, slv=斯洛文尼亚语, smi=萨米语, smo=萨摩亚语
sna=绍纳语, som=索马里语, sot=南索托语, spa=西班牙语, sqi=阿尔巴尼亚语, srp=塞尔维亚语, ssw=斯威士语, swa=斯瓦希里语
swe=瑞典语, tam=泰米尔语, tet=德顿语, tgk=塔吉克语, tha=泰语, tir=提格里尼亚语, tkl=托克劳语, toi=赞比亚汤加语
ton=汤加语, tpi=巴布亚皮钦语, tsn=茨瓦纳语, tso=聪加语, tuk=土库曼语, tur=土耳其语, tvl=图瓦卢语, ukr=乌克兰语
urd=乌尔都语, uzb=乌兹别克语, ven=文达语, vie=越南语, xho=科萨语, zdj=科摩罗语, zho=汉语, zib=津巴布韦手语, zul=祖鲁语
`);
