import { Module } from '@nestjs/common';
import { Typeface } from './typeface';

@Module({ providers: [Typeface], exports: [Typeface] })
export class LetteringModule {}
