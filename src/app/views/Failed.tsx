// A capture that could not be read, among others or alone: says so, keeps the original within reach, takes another paste.
import { FileButton } from '../parts/FileButton';
import { ProblemCard } from '../parts/ProblemCard';
import type { OpenCapture } from '../session';
import { useWords } from '../words';

export function Failed({ capture, others }: { readonly capture: OpenCapture; readonly others: boolean }) {
  const words = useWords();
  return (
    <main id="main" className="failed">
      <h1 className="visually-hidden">{words.name}</h1>
      <ProblemCard problem={capture.problem!} capture={capture} others={others} />
      {!others && <FileButton />}
    </main>
  );
}
