// Platforms before 2025 lack the symbols of explicit resource management. To be imported before the model,
// whose objects carry them.
for (const name of ['dispose', 'asyncDispose'] as const)
  if (!(name in Symbol)) Object.defineProperty(Symbol, name, { value: Symbol(`Symbol.${name}`) })
