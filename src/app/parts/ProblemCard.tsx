// What went wrong with a capture: what happened, what is safe, what to do. The original can always be had back.
import type { OpenCapture, Problem } from '../session';
import { retry } from '../session';
import { useWords } from '../words';
import { Icon } from './Icon';

interface Props {
  readonly problem: Problem;
  readonly capture?: OpenCapture;
  /** Other captures of the same drop are open. */
  readonly others?: boolean;
}

export function ProblemCard({ problem, capture, others = false }: Props) {
  const words = useWords();
  const { title, what, next } = words.problems[problem.code] ?? words.problems['internal']!;
  return (
    <section className="problem" role="alert">
      <h2><Icon name="warning" />{title}</h2>
      {capture?.name && <p className="problem-name" dir="auto">{capture.name}</p>}
      <p>{what}{capture && <> {words.problemSafe}</>}{others && <> {words.problemOthers}</>}</p>
      <p>{next}</p>
      {capture && (
        <div className="problem-acts">
          {(problem.code === 'timeout' || problem.code === 'worker-crashed' || problem.code === 'internal') && (
            <button type="button" onClick={() => retry(capture.key)}>{words.tryAgain}</button>
          )}
          <button type="button" onClick={() => void import('../outbox').then((out) => out.save(capture, 'original', words.code))}>{words.saveOriginalLong}</button>
        </div>
      )}
      {problem.code === 'internal' && <details><summary>{words.more}</summary><code>{problem.message.slice(0, 400)}</code></details>}
    </section>
  );
}
