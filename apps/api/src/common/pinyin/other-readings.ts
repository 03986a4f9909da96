/** Characters with readings that are about as common as the first one, in names above all, without tones (现代汉语词典). */
const OTHER_READINGS =
  '阿a,e 柏bai,bo 堡bao,bu,pu 泊bo,po 薄bao,bo 卜bu,bo 埔pu,bu 藏cang,zang 曾zeng,ceng 查cha,zha 长chang,zhang 朝chao,zhao ' +
  '车che,ju 乘cheng,sheng 重zhong,chong 仇chou,qiu 传chuan,zhuan 单dan,shan 弹dan,tan 调diao,tiao 都du,dou 番fan,pan ' +
  '佛fo,fu 干gan,qian 盖gai,ge 给gei,ji 行xing,hang 还huan,hai 会hui,kuai 降jiang,xiang 角jiao,jue 觉jue,jiao ' +
  '解jie,xie 卡ka,qia 壳ke,qiao 乐le,yue 率lv,shuai 六liu,lu 露lu,lou 秘mi,bi 泌mi,bi 模mo,mu 粘zhan,nian ' +
  '炮pao,bao 朴pu,piao 奇qi,ji 茄qie,jia 强qiang,jiang 区qu,ou 色se,shai 厦xia,sha 石shi,dan 省sheng,xing 盛sheng,cheng ' +
  '氏shi,zhi 术shu,zhu 说shuo,shui 宿su,xiu 拓tuo,ta 尉wei,yu 蔚wei,yu 圩wei,xu 浒hu,xu 系xi,ji 校xiao,jiao 血xue,xie ' +
  '杉shan,sha 莘xin,shen 叶ye,xie 翟zhai,di 覃qin,tan 祭ji,zhai 涌yong,chong 种zhong,chong 折zhe,she 缪miao,mou 隗wei,kui 员yuan,yun 恶e,wu';

let table: ReadonlyMap<string, readonly string[]> | undefined;

/** The common readings of a character that has several. */
export function otherReadingsOf(character: string): readonly string[] {
  table ??= new Map(
    OTHER_READINGS.split(' ').map((item) => {
      const [head = ''] = item;
      return [head, item.slice(head.length).split(',')];
    }),
  );
  return table.get(character) ?? [];
}
