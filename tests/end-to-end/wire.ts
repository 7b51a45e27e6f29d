/** JSON as it came over the wire: tests look into it freely. */
export type Wire = ReturnType<typeof JSON.parse>;
