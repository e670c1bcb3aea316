#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

#include "extract/coreference/description_words.hpp"
#include "extract/coreference/discourse.hpp"

namespace chancery::extract {

/// Links "the lawyer" to the last person who came up as one: "Ann Lee, a lawyer for the union", "lawyer Ann
/// Lee". Offices are no matter of it.
class DescribedPersons {
 public:
  /// @param draft, discourse  must outlive this
  DescribedPersons(Draft& draft, Discourse& discourse)
      : draft_(draft), discourse_(discourse), words_(draft) {}

  /// Notes the nouns beside a person's name.
  void note(const Found& found);
  /// Links the noun. Returns whether somebody came up as such.
  bool read(std::uint32_t token);

 private:
  void note_noun(std::uint32_t token, graph::EntityIndex person);
  bool is_calling(std::uint32_t token) const;

  Draft& draft_;
  Discourse& discourse_;
  DescriptionWords words_;
  std::unordered_map<std::string, graph::EntityIndex> last_;  ///< noun -> who came up so last
};

}  // namespace chancery::extract
