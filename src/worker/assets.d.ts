// How the bundler hands over the address of the worker's script.
declare module '*?worker&url' {
  const address: string;
  export default address;
}
