// @ts-check
// Imported before anything else, so that an old Node reads this sentence and not a syntax error of a dependency:
// only syntax and builtins that Node 14 has.

const NEEDED = 20.19;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major + minor / 100 < NEEDED) {
  console.error(
    `Innoscope needs Node ${NEEDED} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current Node (nodejs.org, nvm, fnm or your system), then run the same command again.'
  );
  process.exit(1);
}

export {};
