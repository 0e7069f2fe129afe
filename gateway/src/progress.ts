/** What a start tells the person who waits for it: a line a step, rewritten while it goes on where it is a terminal. */
export interface Progress {
  step<T>(what: string, work: (part: (done: number, of: number) => void) => Promise<T>): Promise<T>
}

export function showProgress(out: NodeJS.WriteStream): Progress {
  return {
    async step(what, work) {
      const began = performance.now()
      if (out.isTTY) out.write(`  ${what} …`)
      let shown = 0
      const result = await work((done, of) => {
        if (!out.isTTY || performance.now() - shown < 200) return
        shown = performance.now()
        out.write(`\r\x1b[K  ${what} … ${done}/${of}`)
      })
      const seconds = ((performance.now() - began) / 1_000).toFixed(1)
      out.write(out.isTTY ? `\r\x1b[K  ${what}  ${seconds} s\n` : `  ${what}  ${seconds} s\n`)
      return result
    },
  }
}

export const silent: Progress = { step: (_what, work) => work(() => {}) }
