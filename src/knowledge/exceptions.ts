import { methodOf } from './row.ts';

const BROAD: ReadonlySet<string> = new Set(['*', 'Exception', 'BaseException', 'StandardError']);

/** Does a handler of this exception take everything that can go wrong? `*` is a bare `except`. */
export function isBroad(exception: string): boolean {
  return BROAD.has(methodOf(exception));
}

const NOT_FOUND: ReadonlySet<string> = new Set(
  'FileNotFoundError NotADirectoryError KeyError IndexError LookupError StopIteration StopAsyncIteration AttributeError NameError ProcessLookupError PackageNotFoundError ImportError ModuleNotFoundError ObjectDoesNotExist NoSuchElementException NoResultFound NoSectionError NoOptionError Empty QueueEmpty UnknownObjectException ResourceNotFoundException ResourceNotFoundError ResourceNotFound NotFound NotFoundError NoSuchKey NoSuchBucket NoSuchProcess ImageNotFound ChildProcessError'.split(
    ' ',
  ),
);

/** An exception that only says that something is not there: `KeyError`, `Job.DoesNotExist`, `queue.Empty`. */
export function isNotFound(exception: string): boolean {
  const name = methodOf(exception);
  return NOT_FOUND.has(name) || /DoesNotExist$|NotFound(Error|Exception)?$|^Unknown\w+(?:Error|Exception)$/.test(name);
}

const EXISTS: ReadonlySet<string> = new Set(
  'FileExistsError SameFileError IntegrityError MultipleObjectsReturned UniqueViolation DuplicateKeyError DuplicateTable DuplicateObject DuplicateDatabase AlreadyExists AlreadyExistsError Conflict ConflictError ResourceExistsError ResourceExistsException EntityAlreadyExistsException BucketAlreadyExists BucketAlreadyOwnedByYou ResourceInUseException ResourceConflictException TopicAlreadyExistsError TableExistsError NodeExistsError'.split(
    ' ',
  ),
);

/** An exception that says that the thing is already there: `FileExistsError`, `IntegrityError`, `…AlreadyExists…`. */
export function isAlreadyExists(exception: string): boolean {
  const name = methodOf(exception);
  return EXISTS.has(name) || /AlreadyExists/.test(name);
}

const INTERRUPT: ReadonlySet<string> = new Set(
  'interrupt KeyboardInterrupt SystemExit GeneratorExit EOFError CancelledError Abort'.split(' '),
);

/** Control-C and its kin: the person, or the program itself, asks the run to end. */
export function isInterrupt(exception: string): boolean {
  return INTERRUPT.has(methodOf(exception)) || /^User(?:Abort|Cancel|Exit|Quit|Interrupt)/.test(methodOf(exception));
}

const CONDITION: ReadonlySet<string> = new Set('BlockingIOError BrokenPipeError Full QueueFull LockTimeout'.split(' '));

/**
 * An exception used as a condition rather than a failure: not found, already there, an interrupt, a queue's or a lock's
 * state. Swallowing it hides nothing (`habits.md`, fail-loud, Not findings).
 */
export function isMild(exception: string): boolean {
  return isNotFound(exception) || isAlreadyExists(exception) || isInterrupt(exception) || CONDITION.has(methodOf(exception));
}

const END_OF_STREAM: ReadonlySet<string> = new Set(
  'EOFError EOF EndOfFile EndOfStream StopIteration StopAsyncIteration ConnectionClosedOK BrokenPipeError'.split(' '),
);

/** The other side has nothing more to say, or has hung up in good order: `EOFError`, `pexpect.EOF`, `ConnectionClosedOK`. */
export function isEndOfStream(exception: string): boolean {
  return END_OF_STREAM.has(methodOf(exception));
}
