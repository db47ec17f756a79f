/** Counts proofs, and says of each how it went. */
export function report() {
  let passed = 0;
  let failed = 0;
  return {
    async check(sentence, proof) {
      try {
        await proof();
        passed++;
        console.log(`ok      ${sentence}`);
      } catch (fault) {
        failed++;
        console.log(`FAILED  ${sentence}\n${fault.message}`);
      }
    },
    /** The last line, and the exit code. */
    end() {
      console.log(`${passed} passed, ${failed} failed`);
      process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
    },
  };
}
