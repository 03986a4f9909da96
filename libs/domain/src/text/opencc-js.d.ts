/** The package types its converters only. The table is `"traditional simplified|traditional simplified|…"`, one character each. */
declare module 'opencc-js/dict/TSCharacters' {
  const characters: string;
  export default characters;
}
