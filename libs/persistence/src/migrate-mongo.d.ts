/** The part of migrate-mongo that is used here; the package ships no types. */
declare module 'migrate-mongo' {
  import type { Db, MongoClient } from 'mongodb';

  interface MigrateMongo {
    config: {
      set(config: {
        migrationsDir: string;
        changelogCollectionName: string;
        lockCollectionName: string;
        lockTtl: number;
        migrationFileExtension: string;
        useFileHash: boolean;
      }): void;
    };
    up(db: Db, client: MongoClient): Promise<string[]>;
  }

  const migrateMongo: MigrateMongo;
  export default migrateMongo;
}
