/** What our own knowledge says of a language; the rest comes from the package linguist-languages. */
export interface LanguageFacts {
  /** its name in linguist-languages */
  name: string;
  aliases: string[];
  firstAppeared: string;
  designedBy: string;
  website: string;
  typing: 'static' | 'dynamic' | 'gradual' | 'untyped';
  garbageCollected: boolean;
  machineCode: boolean;
  patternMatching: boolean;
}

type Row = [
  name: string,
  aliases: string[],
  firstAppeared: string,
  designedBy: string,
  website: string,
  typing: LanguageFacts['typing'],
  /** of: garbage collected, usually compiled to machine code, pattern matching */
  traits: string,
];

// prettier-ignore
const ROWS: Row[] = [
  ['Ada', ['Ada 语言'], '1980', 'Jean Ichbiah', 'https://ada-lang.io/', 'static', 'machine'],
  ['C', ['C语言'], '1972', 'Dennis Ritchie', 'https://www.iso.org/standard/82075.html', 'static', 'machine'],
  ['C#', ['C Sharp'], '2000', 'Anders Hejlsberg', 'https://learn.microsoft.com/dotnet/csharp/', 'static', 'gc match'],
  ['C++', ['CPP', 'C 加加'], '1985', 'Bjarne Stroustrup', 'https://isocpp.org/', 'static', 'machine'],
  ['Clojure', [], '2007', 'Rich Hickey', 'https://clojure.org/', 'dynamic', 'gc'],
  ['COBOL', [], '1959', 'CODASYL', 'https://www.iso.org/standard/74527.html', 'static', 'machine'],
  ['Common Lisp', [], '1984', 'Guy L. Steele Jr., Scott Fahlman …', 'https://common-lisp.net/', 'dynamic', 'gc machine'],
  ['Crystal', [], '2014', 'Ary Borenszweig, Juan Wajnerman, Brian Cardiff', 'https://crystal-lang.org/', 'static', 'gc machine'],
  ['D', ['D语言', 'Dlang'], '2001', 'Walter Bright', 'https://dlang.org/', 'static', 'gc machine'],
  ['Dart', [], '2011', 'Lars Bak, Kasper Lund', 'https://dart.dev/', 'static', 'gc machine match'],
  ['Elixir', [], '2012', 'José Valim', 'https://elixir-lang.org/', 'dynamic', 'gc match'],
  ['Elm', [], '2012', 'Evan Czaplicki', 'https://elm-lang.org/', 'static', 'gc match'],
  ['Erlang', [], '1986', 'Joe Armstrong, Robert Virding, Mike Williams', 'https://www.erlang.org/', 'dynamic', 'gc match'],
  ['F#', ['F Sharp'], '2005', 'Don Syme', 'https://fsharp.org/', 'static', 'gc match'],
  ['Fortran', [], '1957', 'John Backus', 'https://fortran-lang.org/', 'static', 'machine'],
  ['Go', ['Golang', 'Go语言'], '2009', 'Robert Griesemer, Rob Pike, Ken Thompson', 'https://go.dev/', 'static', 'gc machine'],
  ['Groovy', [], '2003', 'James Strachan', 'https://groovy-lang.org/', 'gradual', 'gc'],
  ['Haskell', [], '1990', 'Simon Peyton Jones, Philip Wadler, Paul Hudak …', 'https://www.haskell.org/', 'static', 'gc machine match'],
  ['Java', ['Java语言'], '1995', 'James Gosling', 'https://dev.java/', 'static', 'gc match'],
  ['JavaScript', ['JS', 'ECMAScript'], '1995', 'Brendan Eich', 'https://tc39.es/ecma262/', 'dynamic', 'gc'],
  ['Julia', [], '2012', 'Jeff Bezanson, Stefan Karpinski, Viral B. Shah, Alan Edelman', 'https://julialang.org/', 'dynamic', 'gc machine'],
  ['Kotlin', [], '2011', 'JetBrains', 'https://kotlinlang.org/', 'static', 'gc'],
  ['Lua', [], '1993', 'Roberto Ierusalimschy, Waldemar Celes, Luiz Henrique de Figueiredo', 'https://www.lua.org/', 'dynamic', 'gc'],
  ['MATLAB', [], '1984', 'Cleve Moler', 'https://www.mathworks.com/products/matlab.html', 'dynamic', 'gc'],
  ['Nim', [], '2008', 'Andreas Rumpf', 'https://nim-lang.org/', 'static', 'gc machine'],
  ['Objective-C', ['ObjC'], '1984', 'Brad Cox, Tom Love', 'https://developer.apple.com/library/archive/documentation/Cocoa/Conceptual/ProgrammingWithObjectiveC/Introduction/Introduction.html', 'static', 'machine'],
  ['OCaml', [], '1996', 'Xavier Leroy, Jérôme Vouillon, Damien Doligez, Didier Rémy', 'https://ocaml.org/', 'static', 'gc machine match'],
  ['Pascal', [], '1970', 'Niklaus Wirth', 'https://www.freepascal.org/', 'static', 'machine'],
  ['Perl', [], '1987', 'Larry Wall', 'https://www.perl.org/', 'dynamic', 'gc'],
  ['PHP', [], '1995', 'Rasmus Lerdorf', 'https://www.php.net/', 'gradual', 'gc'],
  ['Prolog', [], '1972', 'Alain Colmerauer, Robert Kowalski', 'https://www.swi-prolog.org/', 'untyped', 'gc match'],
  ['Python', ['Python语言'], '1991', 'Guido van Rossum', 'https://www.python.org/', 'dynamic', 'gc match'],
  ['R', ['R语言'], '1993', 'Ross Ihaka, Robert Gentleman', 'https://www.r-project.org/', 'dynamic', 'gc'],
  ['Ruby', ['Ruby语言'], '1995', '松本行弘 / Yukihiro Matsumoto', 'https://www.ruby-lang.org/', 'dynamic', 'gc match'],
  ['Rust', ['Rust语言'], '2012', 'Graydon Hoare', 'https://www.rust-lang.org/', 'static', 'machine match'],
  ['Scala', [], '2004', 'Martin Odersky', 'https://www.scala-lang.org/', 'static', 'gc match'],
  ['Scheme', [], '1975', 'Guy L. Steele Jr., Gerald Jay Sussman', 'https://www.scheme.org/', 'dynamic', 'gc'],
  ['Smalltalk', [], '1972', 'Alan Kay, Dan Ingalls, Adele Goldberg', 'https://squeak.org/', 'dynamic', 'gc'],
  ['Swift', [], '2014', 'Chris Lattner', 'https://www.swift.org/', 'static', 'machine match'],
  ['TypeScript', ['TS'], '2012', 'Anders Hejlsberg', 'https://www.typescriptlang.org/', 'gradual', 'gc'],
  ['Zig', [], '2016', 'Andrew Kelley', 'https://ziglang.org/', 'static', 'machine'],
];

export const LANGUAGES: readonly LanguageFacts[] = ROWS.map(
  ([name, aliases, firstAppeared, designedBy, website, typing, traits]) => ({
    name,
    aliases,
    firstAppeared,
    designedBy,
    website,
    typing,
    garbageCollected: traits.includes('gc'),
    machineCode: traits.includes('machine'),
    patternMatching: traits.includes('match'),
  }),
);
