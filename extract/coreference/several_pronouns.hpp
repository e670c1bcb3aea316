#pragma once

#include <cstdint>
#include <vector>

#include "extract/coreference/discourse.hpp"

namespace chancery::extract {

/// Links what stands for several, or for one of two: "they", "the two", "both", "the latter".
class SeveralPronouns {
 public:
  /// @param draft, discourse  must outlive this
  SeveralPronouns(Draft& draft, Discourse& discourse) : draft_(draft), discourse_(discourse) {}

  /// Links "the two", "both", "the former" that have no noun. Returns whether the token is one of these.
  bool read(std::uint32_t token);
  /// "India and Pakistan ... their": several named as one subject, or the group named last.
  void several(std::uint32_t token);

 private:
  bool met_before(std::uint32_t token) const;
  void group_before(std::uint32_t token);
  bool is_told_of(std::uint32_t pronoun, std::uint32_t noun) const;
  bool goes_on_from_subject(std::uint32_t token);
  bool explained(std::uint32_t token);
  bool stands_alone(std::uint32_t token) const;
  void ordinal(std::uint32_t token, bool first);
  void pair_before(std::uint32_t token);
  enum class Pair { nobody, linked, several };
  Pair pair_in(std::uint32_t token, std::uint32_t begin);
  void add_list_before(std::uint32_t token, std::vector<graph::EntityIndex>& subjects) const;

  Draft& draft_;
  Discourse& discourse_;
};

}  // namespace chancery::extract
