/** Counts proofs, and says of each how it went. */
export function report() {
  let passed = 0;
  let failed = 0;
  return {
    /** Passes unless its proof throws; what the proof resolves with is said too. */
    async check(sentence, proof) {
      try {
        const more = await proof();
        passed++;
        console.log(`ok      ${sentence}${more ? `: ${more}` : ''}`);
      } catch (fault) {
        failed++;
        console.log(`FAILED  ${sentence}\n${fault.message}`);
      }
    },
    /** Does a part of the work, and says how long it took. */
    async part(what, work) {
      const began = performance.now();
      const result = await work();
      console.log(`        ${what}: ${((performance.now() - began) / 1000).toFixed(1)} s`);
      return result;
    },
    /** The last line, and the exit code. */
    end() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
    },
  };
}
