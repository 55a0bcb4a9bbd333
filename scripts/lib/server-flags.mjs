// How API and worker are started everywhere, the Dockerfiles included. Node gives young objects up to 128 MB before it looks
// for garbage; a quarter of that costs no time here and keeps the import of a city's roster under 300 MB.
export const serverFlags = ['--enable-source-maps', '--max-semi-space-size=16'];
