/** A picture to look at; without the data about place and camera that cameras write into it. */
export interface ModelImage {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly base64: string;
}

/** One structured question to a language model. The instructions hold no name, e-mail or id of the person. */
export interface Generation {
  /** Why the model is asked, for the ledger and the trace, e.g. `recognise-log`. */
  readonly purpose: string;
  readonly instructions: string;
  readonly input: string;
  readonly schemaName: string;
  /** JSON schema of the value. The caller validates again: a model is never trusted to keep it. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Pictures that the question is about, in order. */
  readonly images?: readonly ModelImage[];
  /** What kinds of the person's data go with the request, for the ledger. */
  readonly dataClasses: readonly string[];
  readonly signal?: AbortSignal;
}

export interface Generated {
  readonly value: unknown;
  readonly model: string;
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** The port to whatever chooses (never computes, design rule 4): throws UPSTREAM_UNAVAILABLE when it has no usable answer. */
export interface LanguageModel {
  readonly name: string;
  generate(request: Generation): Promise<Generated>;
}
