import packageManifest from '../../package.json' with { type: 'json' };

/** The entry: answers `--version` before anything is loaded, leaves everything else to the program. */
const words = process.argv.slice(2);
if (words.length === 1 && (words[0] === '--version' || words[0] === '-V')) {
  process.stdout.write(`${packageManifest.version}\n`);
} else {
  const { runProgram } = await import('./program.ts');
  process.exitCode = await runProgram(words, packageManifest.version);
}
