import { ApiProperty } from '@nestjs/swagger';
import { ProblemDto } from '../../common/decorators/problem-responses';
import { RegistryAttributeDto } from './registry-attribute.dto';

/** 409: an attribute has the name, or it was merged into another, which is told. */
export class RegistryAttributeExistsProblemDto extends ProblemDto {
  @ApiProperty({ type: RegistryAttributeDto }) existing: RegistryAttributeDto;
}

/** 412: the attribute was changed meanwhile; its `ETag` is that of what is current. */
export class StaleRegistryAttributeProblemDto extends ProblemDto {
  @ApiProperty({ type: RegistryAttributeDto }) current: RegistryAttributeDto;
}
