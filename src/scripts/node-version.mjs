// @ts-check
// Imported first, so that an old Node shows this message and not a syntax error of a dependency. It uses only syntax and
// modules of Node 14.

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
