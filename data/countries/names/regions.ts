import { readNameTable } from './name-table';

/** Chinese names of the regions and subregions that world-countries uses. */
export const CHINESE_REGION_NAMES = readNameTable(`
Africa=非洲, Americas=美洲, Antarctic=南极地区, Asia=亚洲, Europe=欧洲, Oceania=大洋洲
Australia and New Zealand=澳大利亚和新西兰, Caribbean=加勒比地区, Central America=中美洲, Central Asia=中亚
Central Europe=中欧, Eastern Africa=东非, Eastern Asia=东亚, Eastern Europe=东欧, Melanesia=美拉尼西亚
Micronesia=密克罗尼西亚, Middle Africa=中非, North America=北美洲, Northern Africa=北非, Northern Europe=北欧
Polynesia=波利尼西亚, South America=南美洲, South-Eastern Asia=东南亚, Southeast Europe=东南欧, Southern Africa=南部非洲
Southern Asia=南亚, Southern Europe=南欧, Western Africa=西非, Western Asia=西亚, Western Europe=西欧
`);

/** Chinese names of the regional groups of the United Nations. */
export const CHINESE_UN_GROUP_NAMES = readNameTable(`
African Group=非洲国家集团, Asia and the Pacific Group=亚太国家集团, Eastern European Group=东欧国家集团
Latin American and Caribbean Group=拉丁美洲和加勒比国家集团, Western European and Others Group=西欧和其他国家集团
`);
