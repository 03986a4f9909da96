import { ApiProperty } from '@nestjs/swagger';

export const DEPENDENCY_STATES = ['up', 'down'] as const;
export type DependencyState = (typeof DEPENDENCY_STATES)[number];

export class LivenessDto {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
}

export class DependenciesDto {
  @ApiProperty({ enum: DEPENDENCY_STATES, description: 'required' }) mongodb: DependencyState;
  @ApiProperty({
    enum: DEPENDENCY_STATES,
    description: 'not required: without it limits and counters are kept locally',
  })
  redis: DependencyState;
}

export class ReadinessDto {
  @ApiProperty({ enum: ['ok'] }) status: 'ok';
  @ApiProperty({ type: DependenciesDto }) dependencies: DependenciesDto;
}
