// The program `klartext`: reads its command line, does the order, sets the exit code.
import { clean, printable } from './clean';
import { orderFrom, USAGE, UsageError } from './arguments';
import { engineFromDisk } from './engine';

// A reader that has seen enough ("| head") closes the pipe: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const order = orderFrom(process.argv.slice(2));
  if (order === 'help') process.stdout.write(USAGE);
  else if (order.paths.length === 0 && process.stdin.isTTY) throw new UsageError('Name a file, or send a page to standard input.');
  else process.exitCode = await clean(order, await engineFromDisk());
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`klartext: ${printable(error.message)}\n\n${USAGE}`);
  process.exitCode = 2;
}
