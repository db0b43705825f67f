// The examples of G. A. Campbell, "Cognitive Complexity", SonarSource 2018, in TypeScript.

export function sumOfPrimes(max: number): number {
  let total = 0;
  OUT: for (let i = 1; i <= max; ++i) {
    for (let j = 2; j < i; ++j) {
      if (i % j === 0) {
        continue OUT;
      }
    }
    total += i;
  }
  return total;
}

export function getWords(number: number): string {
  switch (number) {
    case 1:
      return 'one';
    case 2:
      return 'a couple';
    case 3:
      return 'a few';
    default:
      return 'lots';
  }
}

export function mixedOperators(a: boolean, b: boolean, c: boolean, d: boolean, e: boolean, f: boolean): void {
  if ((a && b && c) || d || (e && f)) {
    act();
  }
}

export function negatedGroup(a: boolean, b: boolean, c: boolean): void {
  if (a && !(b && c)) {
    act();
  }
}

export function myMethod(): void {
  try {
    if (condition1) {
      for (let i = 0; i < 10; i++) {
        while (condition2) {
          act();
        }
      }
    }
  } catch (error) {
    if (condition2) {
      act();
    }
  }
}

export function myMethod2(): void {
  run(() => {
    if (condition1) {
      act();
    }
  });
}

export function overriddenSymbolFrom(classType: ClassType): MethodSymbol | null {
  if (classType.isUnknown()) {
    return unknownMethodSymbol;
  }
  let unknownFound = false;
  const symbols = classType.getSymbol().members().lookup(name);
  for (const overrideSymbol of symbols) {
    if (overrideSymbol.isKind(MTH) && !overrideSymbol.isStatic()) {
      const methodSymbol = overrideSymbol as MethodSymbol;
      if (canOverride(methodSymbol)) {
        const overriding = checkOverridingParameters(methodSymbol, classType);
        if (overriding === null) {
          if (!unknownFound) {
            unknownFound = true;
          }
        } else if (overriding) {
          return methodSymbol;
        }
      }
    }
  }
  if (unknownFound) {
    return unknownMethodSymbol;
  }
  return null;
}
