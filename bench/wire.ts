/** JSON as it came over the wire: its shape is the contender's business. */
export type Wire = ReturnType<typeof JSON.parse>;
