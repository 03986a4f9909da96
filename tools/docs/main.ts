import { writeFile } from 'node:fs/promises';
import { configurationPage, configurationPagePath } from './configuration-page';

void configurationPage().then((page) => writeFile(configurationPagePath, page));
