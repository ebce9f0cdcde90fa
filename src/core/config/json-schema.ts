import * as z from 'zod';
import { configSchema } from './schema.js';

/** The JSON Schema of what a person writes: keys with a default may be left out. */
export function jsonSchemaOf(): unknown {
  return {
    $id: 'roster-sync.schema.json',
    title: 'Roster Sync configuration',
    ...z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }),
  };
}
