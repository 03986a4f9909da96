/** Where the factors of the unit tables are defined. */
export const SI = 'SI Brochure, 9th edition (2019)';
export const SP811 = 'NIST Special Publication 811 (2008), appendix B';
export const YARD = 'International yard and pound agreement (1959): 1 yd = 0.9144 m, 1 lb = 0.45359237 kg';
export const CHINESE_1959 =
  '国务院关于统一计量制度的命令 (1959): 1 里 = 500 m, 1 尺 = 1/3 m, 1 斤 = 0.5 kg; 1 亩 = 2000/3 m²';
export const UK_1985 = 'UK Weights and Measures Act 1985, schedule 1: 1 gal = 4.54609 L';
export const US_GALLON = 'NIST Handbook 44, appendix C: 1 gal = 231 in³';
export const GRAVITY = 'Standard gravity 9.80665 m/s² (3rd CGPM, 1901)';
export const IEC = 'IEC 80000-13:2008';
export const ISO_4217 = 'ISO 4217';
export const IAU = 'IAU: 1 ly = 299792458 m/s × 365.25 d';
export const CGPM = '17th CGPM (1983): c = 299792458 m/s';
export const MERCURY = 'Mercury of 13595.1 kg/m³ at standard gravity (BS 350:2004): 1 mmHg = 133.322387415 Pa';
export const CAL_TH = 'Thermochemical calorie (NIST SP 811): 1 cal = 4.184 J';
export const BTU_IT = '5th International Conference on the Properties of Steam (1956): 1 Btu = 1055.05585262 J';
export const JULIAN = 'IAU Julian year: 365.25 d';
export const STANDARD_ATMOSPHERE = 'ISO 2533:1975: speed of sound at sea level 340.29 m/s';
export const HORSEPOWER = 'NIST SP 811: 1 hp = 550 ft·lbf/s = 745.69987158227022 W';
export const METRIC_HORSEPOWER = 'DIN 66036: 1 PS = 75 kgf·m/s = 735.49875 W';
export const COUNTING = 'A plain number of things';
export const POUND_FORCE = 'NIST SP 811: 1 lbf = 0.45359237 kg × 9.80665 m/s² = 4.4482216152605 N';
export const REAUMUR = 'Scale with 0 °Ré at 273.15 K and 80 °Ré at 373.15 K';
