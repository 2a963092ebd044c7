import { buildData } from './build/build-data.ts';
import { buildOptions } from './build/options.ts';

const { done, lines } = await buildData(buildOptions(process.argv.slice(2), process.env));
for (const line of lines) (done ? console.log : console.error)(line);
process.exitCode = done ? 0 : 1;
