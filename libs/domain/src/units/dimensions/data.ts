import { IEC } from '../sources';
import { OTHER, defineDimension } from '../unit';

export const DATA = /* @__PURE__ */ defineDimension({
  key: 'data',
  names: { zh: '数据量', en: 'Data' },
  baseUnit: 'B',
  chineseLabel: 'symbol',
  // prettier-ignore
  families: [
    { systems: OTHER, source: IEC, units: [
      { symbol: 'bit', zh: '比特', en: 'bit', factor: '0.125', aliases: ['b'] },
      { symbol: 'kbit', zh: '千比特', en: 'kilobit', factor: '125', aliases: ['Kb', 'kbits'] },
      { symbol: 'Mbit', zh: '兆比特', en: 'megabit', factor: '125000', aliases: ['Mb', 'Mbits'] },
      { symbol: 'Gbit', zh: '吉比特', en: 'gigabit', factor: '125000000', aliases: ['Gb', 'Gbits'] },
      { symbol: 'Tbit', zh: '太比特', en: 'terabit', factor: '125000000000', aliases: ['Tb', 'Tbits'] },
      { symbol: 'B', zh: '字节', en: 'byte' },
      { symbol: 'kB', zh: '千字节', en: 'kilobyte', factor: '1000', aliases: ['KB', 'kb'] },
      { symbol: 'MB', zh: '兆字节', en: 'megabyte', factor: '1000000', aliases: ['mb'] },
      { symbol: 'GB', zh: '吉字节', en: 'gigabyte', factor: '1000000000', aliases: ['gb'] },
      { symbol: 'TB', zh: '太字节', en: 'terabyte', factor: '1000000000000', aliases: ['tb'] },
      { symbol: 'PB', zh: '拍字节', en: 'petabyte', factor: '1000000000000000', aliases: ['pb'] },
      { symbol: 'EB', zh: '艾字节', en: 'exabyte', factor: '1000000000000000000', aliases: ['eb'] },
      { symbol: 'KiB', zh: '二进制千字节', en: 'kibibyte', factor: '1024' },
      { symbol: 'MiB', zh: '二进制兆字节', en: 'mebibyte', factor: '1048576' },
      { symbol: 'GiB', zh: '二进制吉字节', en: 'gibibyte', factor: '1073741824' },
      { symbol: 'TiB', zh: '二进制太字节', en: 'tebibyte', factor: '1099511627776' },
      { symbol: 'PiB', zh: '二进制拍字节', en: 'pebibyte', factor: '1125899906842624' },
      { symbol: 'EiB', zh: '二进制艾字节', en: 'exbibyte', factor: '1152921504606846976' },
    ] },
  ],
});
