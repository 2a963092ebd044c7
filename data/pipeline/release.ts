import { releaseData } from './release/release-data.ts';
import { releaseOptions } from './release/release-options.ts';

const { done, lines } = await releaseData(releaseOptions(process.argv.slice(2)));
for (const line of lines) (done ? console.log : console.error)(line);
process.exitCode = done ? 0 : 1;
