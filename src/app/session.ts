// What is open: captures being read, read or failed; the views' one state and every change to it. Draws nothing.
import type { Block } from '../core/model/block';
import type { Source } from '../core/model/capture';
import type { LabelName } from '../core/model/labels';
import { CaptureError } from '../core/model/problem';
import type { Reading } from '../core/model/reading';
import type { Digest, Pool } from '../worker';
import { decide, EMPTY_LOG, operationFor, redo, standing, undo, type DecisionLog, type Operation } from './decisions';
import { pause } from './batches';
import { createStore } from './store';

export interface Problem {
  /** A CaptureError's code, or 'internal'. */
  readonly code: string;
  /** For a report; not shown as a sentence. */
  readonly message: string;
}

/** One capture on the desk, from the moment its source came in. */
export interface OpenCapture {
  readonly key: number;
  /** Empty for a paste. */
  readonly name: string;
  readonly source: Source;
  readonly status: 'reading' | 'ready' | 'error';
  readonly digest?: Digest;
  readonly reading?: Reading;
  readonly problem?: Problem;
}

/** What came in by one paste, drop or choice of files. */
export interface Session {
  readonly id: number;
  readonly captures: readonly OpenCapture[];
  /** Key of the capture on screen. */
  readonly current: number;
}

export type View = 'read' | 'side' | 'original';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly undoable: boolean;
}

export interface Desk {
  readonly session?: Session;
  /** Shown on the empty page: why the last attempt opened nothing. */
  readonly problem?: Problem;
  readonly view: View;
  /** By capture id, so that decisions hold when the same capture is read again. */
  readonly logs: ReadonlyMap<string, DecisionLog>;
  readonly toast?: Toast;
  /** Blocks that have just changed sides, to be marked softly. */
  readonly arrived: readonly number[];
}

export type Phase = 'empty' | 'reading' | 'ready' | 'error';

export const desk = createStore<Desk>({ view: 'read', logs: new Map(), arrived: [] });

export const currentOf = ({ session }: Desk): OpenCapture | undefined =>
  session?.captures.find(({ key }) => key === session.current);

/** The state that `<html data-state>` shows. */
export function phaseOf(now: Desk): Phase {
  const capture = currentOf(now);
  return capture ? capture.status : now.problem ? 'error' : 'empty';
}

export const logOf = (now: Desk): DecisionLog => {
  const id = currentOf(now)?.digest?.capture.id;
  return (id !== undefined && now.logs.get(id)) || EMPTY_LOG;
};

let serial = 0;
const kept = new Map<number, Session>();
let running: AbortController | undefined;
let pool: Promise<Pool> | undefined;
let core: typeof import('../core/assemble') | undefined;

/** The workers that read, started on first use. */
export function workers(): Promise<Pool> {
  pool ??= import('../worker').then(({ createPool }) => createPool());
  return pool;
}

// The wording of seven languages comes with it: too much for the empty page, needed before the first reading.
const loadCore = async (): Promise<void> => {
  core ??= await import('../core/assemble');
};

/** Gets ready what the first reading needs, at the first sign that one is wanted. */
export function warmUp(): void {
  void loadCore();
  void workers().then((reader) => reader.prewarm());
}

const toProblem = (error: unknown): Problem =>
  error instanceof CaptureError
    ? { code: error.code, message: error.message }
    : { code: 'internal', message: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };

function readingFor(digest: Digest, log: DecisionLog | undefined): Reading {
  return core!.assemble(digest.capture, digest.page, digest.labels, digest.labeller, log ? standing(log) : []);
}

function updateSession(id: number, change: (session: Session) => Session): void {
  const before = kept.get(id);
  if (!before) return;
  const after = change(before);
  kept.set(id, after);
  desk.set((now) => (now.session?.id === id ? { ...now, session: after } : now));
}

/** Puts what was read in the place of the entry that waited for it; one source may hold several captures. */
function replace(id: number, key: number, entries: readonly OpenCapture[]): void {
  updateSession(id, (session) => {
    const captures = session.captures.flatMap((entry) => (entry.key === key ? entries : [entry]));
    const current = captures.find((entry) => entry.key === session.current);
    const best = current && current.status !== 'error' ? current : (captures.find((entry) => entry.status === 'ready')
      ?? captures.find((entry) => entry.status === 'reading') ?? captures[0]!);
    return { ...session, captures, current: best.key };
  });
}

const nameOf = (source: Source): string => (source.from === 'file' ? source.name : '');

/** Reads sources in a new session that takes the screen; a read that is still running is abandoned. */
export async function open(sources: readonly Source[]): Promise<void> {
  abandon();
  if (sources.length === 0) {
    refuse({ code: 'empty', message: 'The clipboard held neither text nor files.' });
    return;
  }
  const controller = (running = new AbortController());
  const waiting = sources.map((source): OpenCapture => ({ key: ++serial, name: nameOf(source), source, status: 'reading' }));
  const session: Session = { id: ++serial, captures: waiting, current: waiting[0]!.key };
  kept.set(session.id, session);
  history.pushState({ session: session.id }, '');
  desk.set(({ logs }) => ({ logs, view: 'read', arrived: [], session }));
  const [reader] = await Promise.all([workers(), loadCore()]);
  await Promise.all(waiting.map(async (entry) => {
    try {
      const digests = await reader.read(entry.source, { signal: controller.signal });
      const done: OpenCapture[] = [];
      for (const digest of digests) {
        // Rebuilding a large page, assembling and showing it are a task each, so that none grows long.
        await pause();
        if (controller.signal.aborted) return;
        done.push({
          key: done.length === 0 ? entry.key : ++serial,
          name: digest.capture.name || entry.name,
          source: entry.source,
          status: 'ready',
          digest,
          reading: readingFor(digest, desk.get().logs.get(digest.capture.id)),
        });
      }
      await pause();
      if (controller.signal.aborted) return;
      replace(session.id, entry.key, done);
    } catch (error) {
      if (controller.signal.aborted) return;
      replace(session.id, entry.key, [{ ...entry, status: 'error', problem: toProblem(error) }]);
    }
  }));
  if (running === controller) running = undefined;
}

/** Says on the empty page, or in a toast beside an open reading, why nothing was opened. */
export function refuse(problem: Problem): void {
  desk.set((now) => (now.session ? now : { ...now, problem }));
}

/** Ends a running read at once. Captures of it that are not read yet are dropped; true when there was one. */
export function abandon(): boolean {
  if (!running) return false;
  running.abort();
  running = undefined;
  const { session } = desk.get();
  if (session) {
    const captures = session.captures.filter(({ status }) => status !== 'reading');
    if (captures.length > 0) {
      updateSession(session.id, (before) => ({
        ...before, captures, current: captures.some(({ key }) => key === before.current) ? before.current : captures[0]!.key,
      }));
    } else {
      kept.delete(session.id);
    }
  }
  return true;
}

/** Escape and the stop button: abandons the read and goes back to where the reader came from. */
export function stop(): boolean {
  const before = desk.get().session?.id;
  if (!abandon()) return false;
  if (before !== undefined && !kept.has(before)) history.back();
  return true;
}

/** Shows the empty page as a new step of the history. */
export function startAgain(): void {
  abandon();
  if (!desk.get().session && !desk.get().problem) return;
  history.pushState({}, '');
  show(undefined);
}

function show(session: Session | undefined): void {
  desk.set(({ logs, view }) => ({ logs, view: session ? view : 'read', arrived: [], ...(session && { session }) }));
}

/** Lets the browser's back and forward move between the empty page and the readings kept in memory. */
export function followHistory(): void {
  addEventListener('popstate', (event: PopStateEvent) => {
    abandon();
    const id: unknown = (event.state as { session?: unknown } | null)?.session;
    show(typeof id === 'number' ? kept.get(id) : undefined);
  });
  history.replaceState({}, '');
}

export const select = (key: number): void =>
  desk.set((now) => {
    if (!now.session) return now;
    const session = { ...now.session, current: key };
    kept.set(session.id, session);
    return { ...now, session, arrived: [] };
  });

export const setView = (view: View): void => desk.set((now) => ({ ...now, view }));

/** Reads a failed capture once more, in place. */
export function retry(key: number): void {
  const entry = desk.get().session?.captures.find((capture) => capture.key === key);
  if (entry) void open([entry.source]);
}

function apply(change: (log: DecisionLog) => DecisionLog, arrived: readonly number[]): void {
  const now = desk.get();
  const capture = currentOf(now);
  if (!capture?.digest || !now.session) return;
  const { digest } = capture;
  const before = now.logs.get(digest.capture.id) ?? EMPTY_LOG;
  const log = change(before);
  if (log === before) return;
  const reading = readingFor(digest, log);
  const captures = now.session.captures.map((entry) => (entry.digest?.capture.id === digest.capture.id ? { ...entry, reading } : entry));
  const session = { ...now.session, captures };
  kept.set(session.id, session);
  desk.set({ ...now, session, logs: new Map(now.logs).set(digest.capture.id, log), arrived });
}

/** Gives blocks of the current capture a label, as one operation; returns it, or undefined when nothing is open. */
export function relabel(indices: readonly number[], label: LabelName | ((block: Block) => LabelName)): Operation | undefined {
  const capture = currentOf(desk.get());
  if (!capture?.digest || !capture.reading || indices.length === 0) return undefined;
  const { labels } = capture.reading;
  const operation = operationFor(
    capture.digest.capture.id, capture.digest.page, indices, label, (index) => labels[index]!.name, new Date().toISOString(),
  );
  apply((log) => decide(log, operation), indices);
  return operation;
}

/** Takes back the last operation on the current capture; returns it. */
export function undoLast(): Operation | undefined {
  const last = logOf(desk.get()).done.at(-1);
  if (last) apply(undo, last.blocks);
  return last;
}

/** Does the last undone operation on the current capture again; returns it. */
export function redoLast(): Operation | undefined {
  const last = logOf(desk.get()).undone.at(-1);
  if (last) apply(redo, last.blocks);
  return last;
}

/** Shows a short message; `undoable` gives it an undo button. */
export const say = (text: string, undoable = false): void => desk.set((now) => ({ ...now, toast: { id: ++serial, text, undoable } }));

export const hush = (id: number): void =>
  desk.set((now) => {
    if (now.toast?.id !== id) return now;
    const { toast: _, ...rest } = now;
    return rest;
  });
