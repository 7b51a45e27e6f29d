/** The supergraph as the assistant may use it: the graph that everyone asks (design rule 3). */
export interface GraphPort {
  execute(operation: GraphOperation, delegation: string): Promise<GraphAnswer>;
}

export interface GraphOperation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface GraphAnswer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}
