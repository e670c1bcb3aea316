#pragma once

#include <string>

#include "extract/names/draft.hpp"
#include "extract/offices/told_states.hpp"

namespace chancery::extract {

/// How much the paragraph of a title that names no state, and what its bearer says, speak for a state.
class ParagraphContext {
 public:
  /// @param draft  must outlive this; its entities are made
  /// @param told   must outlive this
  ParagraphContext(const Draft& draft, const ToldStates& told) : draft_(draft), told_(told) {}

  /// "Foreign Minister ... said Kigali remained committed": 1 for the state that wants something there.
  double of_report(const Title& title, const std::string& state) const;
  /// 1 for the state of which the paragraph tells first, before the title.
  double first_told(const Title& title, const std::string& state) const;
  /// 1 for the state in which the paragraph opens, a sentence or more before the title: "In Minsk it is told
  /// differently. The minister ...".
  double opened_in(const Title& title, const std::string& state) const;

 private:
  bool tells(const Title& title, std::uint32_t at) const;
  bool is_line_of(std::uint32_t begin, const std::string& state) const;
  bool wants(std::uint32_t verb) const;

  const Draft& draft_;
  const ToldStates& told_;
};

}  // namespace chancery::extract
