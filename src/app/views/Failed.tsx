// A capture that could not be read, among others or alone: says so, keeps the original within reach, takes another paste.
import { FileButton } from '../parts/FileButton';
import { ProblemCard } from '../parts/ProblemCard';
import type { OpenCapture } from '../session';

export function Failed({ capture, others }: { readonly capture: OpenCapture; readonly others: boolean }) {
  return (
    <main className="failed">
      <ProblemCard problem={capture.problem!} capture={capture} others={others} />
      {!others && <FileButton />}
    </main>
  );
}
