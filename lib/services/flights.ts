// Work that is under way, by name: who asks for the same takes its result, and all of it can be ended.

/** A piece of work; it writes nothing once its signal says stop. */
type Task<T> = (signal: AbortSignal) => Promise<T>;

/** Runs work of which one of a name is enough at a time. */
export interface Flights {
  /** Runs a task, or takes the result of the one of this name that is under way. */
  share<T>(name: string, task: Task<T>): Promise<T>;
  /** Runs a task after the one of this name that is under way: what that one has read is too old by now. */
  follow<T>(name: string, task: Task<T>): Promise<T>;
  /** Says stop when what is under way now is ended, for what begins work of more than one name. */
  signal(): AbortSignal;
  /** Ends all work, and runs a task after it while none can begin. */
  still<T>(task: () => Promise<T>): Promise<T>;
}

/** Creates a place where nothing is under way. */
export function createFlights(): Flights {
  const flying = new Map<string, Promise<unknown>>();
  let ending = new AbortController();
  let gate: Promise<unknown> = Promise.resolve();

  function begin<T>(name: string, task: Task<T>, before?: Promise<unknown>): Promise<T> {
    const { signal } = ending;
    const flight = Promise.allSettled([before, gate]).then(() => task(signal));
    flying.set(name, flight);
    const land = () => flying.get(name) === flight && flying.delete(name);
    flight.then(land, land);
    return flight;
  }

  return {
    // What goes by one name has one kind of result.
    share: <T>(name: string, task: Task<T>) => (flying.get(name) as Promise<T> | undefined) ?? begin(name, task),
    follow: (name, task) => begin(name, task, flying.get(name)),
    signal: () => ending.signal,
    still: (task) => {
      ending.abort();
      ending = new AbortController();
      const ended = Promise.allSettled([gate, ...flying.values()]);
      const done = ended.then(task);
      gate = done.catch(() => undefined);
      return done;
    },
  };
}
