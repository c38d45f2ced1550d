// As much of the CSV reader and writer as is used, without the types of browsers and Node that its own name.
declare module 'papaparse' {
  interface Parsed {
    data: string[][];
    errors: { message: string; row?: number }[];
  }
  const papaparse: {
    parse(text: string, options: { skipEmptyLines?: 'greedy'; delimiter?: string }): Parsed;
    unparse(rows: readonly (readonly string[])[], options: { newline: string; delimiter?: string }): string;
  };
  export default papaparse;
}
