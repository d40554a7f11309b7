import type { Span } from '../../core/source.ts';
import type { Fn, Klass, Space } from './spaces.ts';
import type { Node } from './tree.ts';

/** The pass before writing: it counts how often each name is bound, and to what, in the whole file. */
export interface Survey {
  readonly fns: Map<Node, Fn>;
  readonly klasses: Map<Node, Klass>;
  readonly spaces: Map<Node, Space>;
  readonly methods: Map<string, Fn[]>;
  /** Templates, patterns, the text of markup: where `//` is no comment. */
  readonly opaque: Span[];
  /** Visits what stands below a place. */
  visit(place: Place, node: Node): void;
}

export interface Place {
  readonly space: Space;
  readonly fn?: Fn | undefined;
}
