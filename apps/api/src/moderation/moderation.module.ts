import { Module } from '@nestjs/common';
import { EditPolicyService } from './edit-policy.service';

@Module({ providers: [EditPolicyService], exports: [EditPolicyService] })
export class ModerationModule {}
