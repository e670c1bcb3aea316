#pragma once

#include <optional>

#include "extract/words/event_lexicon.hpp"
#include "language/document.hpp"

namespace chancery::extract {

/// The document with the trees mended where the parser takes the verb of a sentence for something else: a
/// verb in the past for a participle ("A tanker collided with a frigate"), a participle for a verb in the
/// past ("The tanker, seized in May, was freed"), a headline's verb for a noun ("Oslo names first envoy to
/// Rwanda"), who speaks for an object ("... ," joked the minister). Nothing when no tree needs it. Takes time
/// linear in the tokens; the copy points into what `document` points into.
std::optional<language::Document> with_mended_trees(const language::Document& document,
                                                    const EventLexicon& lexicon);

}  // namespace chancery::extract
