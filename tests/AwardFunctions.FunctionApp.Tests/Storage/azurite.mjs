// Runs Azurite until standard input closes, so that it never outlives the tests.
import { createRequire } from 'node:module';

process.stdin.resume().on('end', () => process.exit());
createRequire(import.meta.url)('azurite/dist/src/azurite.js');
