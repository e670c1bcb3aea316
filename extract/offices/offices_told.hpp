#pragma once

#include "extract/names/draft.hpp"

namespace chancery::extract {

/// What of the offices read so far the text tells at some place, as offices that pass from one to another
/// ask.
class OfficesTold {
 public:
  /// @param draft  must outlive this; its offices are read
  explicit OfficesTold(const Draft& draft) : draft_(draft) {}

  /// The one office of the person that the token's sentence tells of; nullptr when there are several, or it
  /// is over.
  const graph::Tenure* told_of(graph::EntityIndex holder, std::uint32_t token) const;
  /// The person's last office before the token; nullptr when there are several of different kinds.
  const graph::Tenure* last_of(graph::EntityIndex holder, std::uint32_t token) const;
  /// The last office before the token to which the sentence names somebody.
  const graph::Tenure* named_in_sentence(std::uint32_t token) const;
  /// Whether it is told in the token's sentence, or in the one before where a pronoun goes on with it.
  bool told_near(const graph::Tenure& tenure, std::uint32_t token) const;
  /// Whether it is told in the token's sentence.
  bool told_in_sentence(const graph::Tenure& tenure, std::uint32_t token) const;
  /// Whether the person has an office of that kind of the same body.
  bool has_like(graph::EntityIndex holder, const graph::Tenure& office) const;
  /// The same office for somebody else, at present or before.
  graph::Tenure like(const graph::Tenure& office, graph::EntityIndex holder, bool former, std::uint32_t cue,
                     const char* rule) const;

 private:
  const Draft& draft_;
};

}  // namespace chancery::extract
