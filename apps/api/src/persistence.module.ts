import { Global, Module } from '@nestjs/common';
import { MongooseModule } from '@nestjs/mongoose';
import { environment } from '@pkyx/config';
import { connectOptions, modelDefinitions } from '@pkyx/persistence';

/** The database connection and every model on it. */
@Global()
@Module({
  imports: [
    MongooseModule.forRoot(
      environment().MONGODB_URI,
      connectOptions(environment().PKYX_MONGODB_POOL, environment().NODE_ENV === 'test'),
    ),
    MongooseModule.forFeature(modelDefinitions),
  ],
  exports: [MongooseModule],
})
export class PersistenceModule {}
