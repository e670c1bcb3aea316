#pragma once

#include <cstdint>
#include <string_view>

#include "extract/text/tree_edits.hpp"
#include "extract/words/event_lexicon.hpp"

namespace chancery::extract {

/// What the rules for headlines ask of the words of a line.
class HeadlineWords : protected TreeRules {
 protected:
  /// @param edits, lexicon  must outlive this
  HeadlineWords(TreeEdits& edits, const EventLexicon& lexicon) : TreeRules(edits), lexicon_(lexicon) {}

  /// Whether a word of the main clause is a finite verb. Verbs of clauses with "as", "after", ... count no
  /// more than plural nouns of people that the parser takes for verbs ("peacekeepers").
  /// @param but  a word that is not asked, with what is joined to it; Tree::no_token when all are
  bool has_finite_verb(const language::Sentence& sentence, std::uint32_t but = Tree::no_token) const;
  /// Whether what follows a verb may begin there: "Oslo names |first envoy".
  bool begins_object(std::uint32_t token) const;
  /// Whether a row of the triggers has the lemma alone as a verb or as a noun.
  bool tells_as(Trigger::Pos pos, std::string_view lemma) const;
  /// "Modi heads to Oslo", of which the parser makes a verb: a capital at the beginning of the line that no
  /// verb of the tables has.
  bool is_name_at_begin(const language::Sentence& sentence, std::uint32_t token) const;

  const EventLexicon& lexicon_;
};

}  // namespace chancery::extract
