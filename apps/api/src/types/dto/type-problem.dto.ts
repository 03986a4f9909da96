import { ApiProperty } from '@nestjs/swagger';
import { ProblemDto } from '../../common/decorators/problem-responses';
import { TypeDto, TypeSummaryDto } from './type.dto';

/** 409: a type has the name. */
export class TypeExistsProblemDto extends ProblemDto {
  @ApiProperty({ type: TypeSummaryDto }) existing: TypeSummaryDto;
}

/** 412: the type was changed meanwhile; its `ETag` is that of what is current. */
export class StaleTypeProblemDto extends ProblemDto {
  @ApiProperty({ type: TypeDto }) current: TypeDto;
}
