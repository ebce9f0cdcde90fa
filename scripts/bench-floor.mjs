/* The least that any program must do: read the file that it is given, and parse it. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

parse(readFileSync(process.argv[2]));
