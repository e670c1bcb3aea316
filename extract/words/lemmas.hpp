#pragma once

#include <optional>

#include "extract/words/event_lexicon.hpp"
#include "language/document.hpp"

namespace chancery::extract {

/// The document with the lemmas of verbs mended that the model's lemmatiser gets wrong and the tables of
/// events know otherwise: "staged" is of "stage" (not "stag"), "relaunched" of "relaunch", "retook" of
/// "retake"; and of short verbs that lost their e ("hoped" is of "hope", not "hop"). "charge d'affaires" is a
/// "chargé", no accusation. Nothing when all lemmas are right. Of the others a lemma that the tables know is
/// never touched.
std::optional<language::Document> with_mended_lemmas(const language::Document& document,
                                                     const EventLexicon& lexicon);

}  // namespace chancery::extract
