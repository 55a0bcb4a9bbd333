const { default: Sequencer } = require('@jest/test-sequencer');

/** Lanes begin before single files, those of the whole application first: a long one begun last runs alone. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => (/lanes\/\w+\/whole-/.test(path) ? 0 : path.includes('/lanes/') ? 1 : 2);
    return super.sort(tests).sort((a, b) => rank(a) - rank(b));
  }
};
