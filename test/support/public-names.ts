import ts from 'typescript'

/** The names that a module exports: those that exist at run time, and those that only the compiler knows. */
export interface PublicNames {
  readonly values: readonly string[]
  readonly types: readonly string[]
}

/** Reads the exported names of declaration files. */
export function readPublicNames(files: readonly string[]): Map<string, PublicNames> {
  const program = ts.createProgram(files, { module: ts.ModuleKind.NodeNext, skipLibCheck: true, types: [] })
  const checker = program.getTypeChecker()
  return new Map(files.map((file) => [file, namesOf(program.getSourceFile(file), checker)]))
}

function namesOf(source: ts.SourceFile | undefined, checker: ts.TypeChecker): PublicNames {
  const module = source && checker.getSymbolAtLocation(source)
  const symbols = module === undefined ? [] : checker.getExportsOfModule(module)
  const isValue = (symbol: ts.Symbol) => {
    const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
    return (target.flags & ts.SymbolFlags.Value) !== 0
  }
  const names = (wanted: boolean) =>
    symbols
      .filter((symbol) => isValue(symbol) === wanted)
      .map((symbol) => symbol.name)
      .sort()
  return { values: names(true), types: names(false) }
}
