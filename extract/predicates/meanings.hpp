#pragma once

#include <cstdint>
#include <vector>

#include "extract/predicates/fillers.hpp"
#include "extract/predicates/predicate.hpp"
#include "extract/text/analysis.hpp"

namespace chancery::extract {

/// A word that tells nothing of its kind, and a noun that tells it.
struct Meaning {
  std::uint32_t word = 0;
  std::uint32_t noun = 0;
};

/// What the subject and objects of a verb may stand for, likeliest first: of a proper name the noun beside it
/// ("the longliner Jin Fu 88"), of a pronoun the nouns told just before that agree with it in number ("and
/// freed it").
std::vector<Meaning> meanings(const Analysis& analysis, const Fillers& fillers, const Predicate& verb);

/// The verb with one of its words read as the noun.
Predicate meant(const Predicate& verb, const Meaning& meaning);

}  // namespace chancery::extract
