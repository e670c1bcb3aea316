#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// Finds the names and aliases of the user's people.tsv, in the place of what the model made of these words;
/// not where they are part of a longer name. After the names of the model.
void find_listed_persons(Draft& draft);

/// Tells which of the user's persons each person of the article is, and for whom he or she acts on its day;
/// of several namesakes the one whose state the article gives. After the states of persons.
void settle_listed_persons(Draft& draft);

/// The user's person whom the folded name means, when it is only one; nullptr otherwise.
const ListedPerson* listed_as(const Draft& draft, std::string_view folded);

}  // namespace chancery::extract
