#pragma once

namespace chancery::extract {

/// Which stretches of the text are told as mentions.
enum class Mentions {
  names,   ///< names of entities only: no referents
  values,  ///< names, and times, numbers, amounts and adherents ("Shia") as referents of their own
  linked,  ///< names, pronouns and descriptions of entities, each with the words that stand before it
  all      ///< all of these, other pronouns and common nouns; none within another
};

}  // namespace chancery::extract
