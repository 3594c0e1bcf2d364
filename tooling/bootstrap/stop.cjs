"use strict";

/** A failure that somebody can mend: its message is one sentence that says what is wrong and what to do. */
class Stop extends Error {
  /**
   * @param {string} sentence  What is wrong and what to do.
   * @param {string} [output]  Everything that the failed program printed: kept in a file.
   * @param {string} [excerpt]  The part of it that somebody needs in order to mend the failure: shown.
   */
  constructor(sentence, output = "", excerpt = "") {
    super(sentence);
    this.output = output;
    this.excerpt = excerpt;
  }
}

module.exports = { Stop };
