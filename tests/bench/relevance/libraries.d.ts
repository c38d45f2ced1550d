// What the benchmark uses of the libraries beside ours: they are installed only where it runs, and types are checked
// everywhere.

declare module '@orama/orama' {
  interface Database {
    schema: Record<string, 'string'>;
  }
  interface Results {
    hits: { id: string; score: number }[];
  }
  export function create(options: Database): Database;
  export function insertMultiple(database: Database, rows: object[], batch: number): Promise<string[]> | string[];
  export function removeMultiple(database: Database, ids: string[]): Promise<number> | number;
  export function search(
    database: Database,
    query: { term: string; limit: number; properties: string[] },
  ): Promise<Results> | Results;
}

declare module 'flexsearch' {
  export class Document<Row> {
    constructor(options: { document: { id: string; index: string[] } });
    add(row: Row): this;
    search(text: string, options: { suggest: boolean; limit: number }): { result: (string | number)[] }[];
  }
}

declare module 'fuse.js' {
  export default class Fuse<Row> {
    constructor(rows: readonly Row[], options: { keys: string[]; includeScore: boolean });
    search(text: string): { item: Row; score?: number }[];
  }
}

declare module 'lunr' {
  interface Builder {
    ref(field: string): void;
    field(name: string): void;
    add(row: object): void;
  }
  interface Query {
    term(tokens: object[], options: object): this;
  }
  interface Index {
    query(build: (query: Query) => void): { ref: string; score: number }[];
  }
  function lunr(build: (builder: Builder) => void): Index;
  namespace lunr {
    function tokenizer(text: string): object[];
  }
  export default lunr;
}
