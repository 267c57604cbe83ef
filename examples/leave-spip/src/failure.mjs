/** What keeps the program from going on, in words for the person who runs it. */
export class Failure extends Error {
  /** `exitCode` is 1 when it could not be done, 2 when it was asked wrongly. */
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}
